package org.cyberwellness.api.operation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.PopulationEstimated;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.TreatyAcceded;
import org.cyberwellness.profile.event.TreatyActed;
import org.cyberwellness.profile.event.TreatyRatified;
import org.cyberwellness.profile.event.TreatySigned;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Figures and treaty acts drawn at random from the bundled ones are in the data sets that they come
 * from. Set sample.datasets to the folder of these; sample.look.seed draws others.
 */
class SecondLookTest {
  private static final int DRAWN = 200;
  private static final double SHARE = 0.98;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private record Fact(CountryCode country, ProfileEvent event) {}

  @Test
  void two_hundred_facts_drawn_at_random_are_in_their_data_sets() throws IOException {
    String folder = System.getProperty("sample.datasets");
    assumeThat(folder).as("sample.datasets").isNotNull();
    List<String[]> population = rows(folder, "population");
    List<String[]> internetUsers = rows(folder, "internet-users");
    List<String[]> convention = rows(folder, "convention-on-the-rights-of-the-child");
    List<String[]> protocol = rows(folder, "optional-protocol-sale-of-children");

    List<Fact> facts = new ArrayList<>();
    WorldFacts.read()
        .forEach(
            (country, events) ->
                events.stream()
                    .filter(
                        event -> event instanceof FigureReported || event instanceof TreatyActed)
                    .forEach(event -> facts.add(new Fact(country, event))));
    long seed = Long.getLong("sample.look.seed", 2026);
    Collections.shuffle(facts, new Random(seed));
    List<Fact> wrong =
        facts.stream()
            .limit(DRAWN)
            .filter(
                fact ->
                    !switch (fact.event()) {
                      case PopulationEstimated figure ->
                          gives(population, fact, String.valueOf(figure.total().value()));
                      case InternetUseMeasured figure ->
                          gives(internetUsers, fact, figure.percentage().value());
                      case TreatyActed act ->
                          acted(
                              act.title().text().startsWith("Optional") ? protocol : convention,
                              fact.country(),
                              act);
                      default -> false;
                    })
            .toList();

    double share = 1 - wrong.size() / (double) DRAWN;
    System.out.printf("%.1f %% of %d facts hold, seed %d%n", 100 * share, DRAWN, seed);
    assertThat(share).as("not in the data sets: %s", wrong).isGreaterThanOrEqualTo(SHARE);
  }

  private static boolean gives(List<String[]> rows, Fact fact, String value) {
    return rows.stream().anyMatch(row -> isOf(row, fact) && row[3].equals(value));
  }

  private static boolean gives(List<String[]> rows, Fact fact, double value) {
    return rows.stream().anyMatch(row -> isOf(row, fact) && Double.parseDouble(row[3]) == value);
  }

  private static boolean isOf(String[] row, Fact fact) {
    return row[1].equals(fact.country().alpha3()) && row[2].equals(fact.event().effective().text());
  }

  /** A signature is in the second column, all else in the third, with a letter for what it was. */
  private static boolean acted(List<String[]> rows, CountryCode country, TreatyActed act) {
    String day = DAY.format(LocalDate.parse(act.effective().text()));
    return rows.stream()
        .filter(row -> CountryNames.find(row[0]).filter(country::equals).isPresent())
        .anyMatch(
            row ->
                switch (act) {
                  case TreatySigned _ -> row[1].equals(day);
                  case TreatyAcceded _ -> row[2].equals(day + " a") || row[2].equals(day + " d");
                  case TreatyRatified _ -> row[2].equals(day) || row[2].equals(day + " A");
                });
  }

  /** The rows of the newest edition of a data set in the folder. */
  private static List<String[]> rows(String folder, String name) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      Path newest =
          files
              .filter(file -> file.getFileName().toString().matches(name + "-\\d{4}-\\d{2}[.]csv"))
              .max(Path::compareTo)
              .orElseThrow();
      try (MappingIterator<String[]> rows =
          CSV.readerFor(String[].class).readValues(newest.toFile())) {
        return rows.readAll();
      }
    }
  }
}
