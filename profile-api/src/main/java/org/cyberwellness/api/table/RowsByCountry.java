package org.cyberwellness.api.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.profile.event.CountryCode;

/**
 * The rows of a table by the country that they belong to. A row that names several, or one and an
 * id that is none, is wrong for each that it names. A row that names none is passed over.
 */
final class RowsByCountry {
  private final TreeMap<CountryCode, List<TableRow>> rows = new TreeMap<>();
  private final Map<CountryCode, List<UserError>> errors = new HashMap<>();
  private final List<UserError> ofNoCountry = new ArrayList<>();

  private RowsByCountry() {}

  static RowsByCountry of(List<TableRow> table) {
    RowsByCountry grouped = new RowsByCountry();
    table.forEach(grouped::take);
    return grouped;
  }

  private void take(TableRow row) {
    try {
      rowsOf(RowReading.country(row)).add(row);
    } catch (RefusedRowException e) {
      Set<CountryCode> concerned = RowReading.countries(row);
      if (concerned.isEmpty()) {
        e.errors().stream().map(RowsByCountry::passedOver).forEach(ofNoCountry::add);
      }
      for (CountryCode country : concerned) {
        rowsOf(country);
        errors.computeIfAbsent(country, _ -> new ArrayList<>()).addAll(e.errors());
      }
    }
  }

  private static UserError passedOver(UserError error) {
    return new UserError(
        error.code(),
        error.message() + " (the row belongs to no country and is passed over)",
        error.path());
  }

  private List<TableRow> rowsOf(CountryCode country) {
    return rows.computeIfAbsent(country, _ -> new ArrayList<>());
  }

  /** The rows of each country, without those that are wrong for it. */
  TreeMap<CountryCode, List<TableRow>> rows() {
    return rows;
  }

  /** What is wrong with a country's rows by what they name. */
  List<UserError> errors(CountryCode country) {
    return errors.getOrDefault(country, List.of());
  }

  /** What is wrong with the rows that name no country. */
  List<UserError> ofNoCountry() {
    return ofNoCountry;
  }
}
