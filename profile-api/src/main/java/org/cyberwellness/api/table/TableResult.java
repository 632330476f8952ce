package org.cyberwellness.api.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.table.CountryRows.Counts;
import org.cyberwellness.profile.event.CountryCode;

/**
 * The result of a table's import; in a dry run, what it would be.
 *
 * @param userErrors what is wrong; the countries that it concerns are refused. A row of no country
 *     concerns none and is passed over
 */
public record TableResult(List<ImportedCountry> countries, List<UserError> userErrors) {

  /**
   * The rows of one country.
   *
   * @param unchanged the number of rows that say what is recorded
   * @param refused whether a row is wrong, so that nothing of the country is recorded
   */
  public record ImportedCountry(
      Country country,
      int recorded,
      int corrected,
      int retracted,
      int unchanged,
      boolean refused) {}

  static TableResult of(
      List<CountryRows> read,
      Map<CountryCode, List<UserError>> errors,
      List<UserError> ofNoCountry) {
    return new TableResult(
        read.stream()
            .map(rows -> imported(rows, !errors.getOrDefault(rows.country(), List.of()).isEmpty()))
            .toList(),
        Stream.concat(errors.values().stream().flatMap(List::stream), ofNoCountry.stream())
            .distinct()
            .sorted(Comparator.comparing(TableResult::rowOf))
            .toList());
  }

  private static int rowOf(UserError error) {
    String first = error.path().getFirst();
    return Stream.of(first)
        .filter(text -> text.matches("\\d+"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static ImportedCountry imported(CountryRows rows, boolean refused) {
    Counts counts = rows.counts();
    return new ImportedCountry(
        new Country(rows.country()),
        refused ? 0 : counts.recorded(),
        refused ? 0 : counts.corrected(),
        refused ? 0 : counts.retracted(),
        counts.unchanged(),
        refused);
  }
}
