package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Countries over time in one chart, as people look at them. */
@Slow
class LinesIT extends OnTheWorld {
  /** Where the chart at the desk has 100 and 0 per cent, in its own pixels. */
  private static final double TOP = 12;

  private static final double BOTTOM = 360;

  private static JsonNode readiness(String country, String day) {
    return api()
        .ask(
            """
            { profile(country: "%s", asOf: "%s") { readiness { score lowest highest reported } } }
            """
                .formatted(country, day))
        .at("profile.readiness");
  }

  @Test
  void readiness_is_drawn_with_a_band_from_its_lowest_to_its_highest() throws IOException {
    Page page = open("/lines?countries=KH,EE,VN");
    List<Map<String, String>> rows = TakenFile.of(page, page.locator(".chart-box"), "CSV").rows();
    assertThat(rows).hasSizeGreaterThan(10);
    for (Map<String, String> row : rows) {
      JsonNode readiness = readiness(row.get("country"), row.get("on"));
      for (String field : List.of("score", "lowest", "highest", "reported")) {
        assertThat(Double.parseDouble(row.get(field)))
            .as(field + " of " + row)
            .isCloseTo(readiness.path(field).doubleValue(), within(1e-9));
      }
    }

    for (String country : List.of("KH", "EE", "VN")) {
      Map<String, String> last =
          rows.stream().filter(row -> row.get("country").equals(country)).toList().getLast();
      Locator line = page.locator(".line[data-country=%s]".formatted(country));
      List<Double> ends =
          Pattern.compile("L[\\d.]+ ([\\d.]+)(?=M|$)")
              .matcher(line.locator(".bounds").getAttribute("d"))
              .results()
              .map(found -> share(Double.parseDouble(found.group(1))))
              .toList();
      assertThat(ends).hasSize(2);
      assertThat(ends.get(0)).isCloseTo(Double.parseDouble(last.get("highest")), within(0.001));
      assertThat(ends.get(1)).isCloseTo(Double.parseDouble(last.get("lowest")), within(0.001));
      assertThat(page.locator(".band")).hasCount(3);
    }
  }

  private static double share(double y) {
    return (BOTTOM - y) / (BOTTOM - TOP);
  }

  @Test
  void readiness_is_dashed_while_fewer_than_half_are_reported() throws IOException {
    Page page = open("/lines?countries=KH");
    List<Integer> reported =
        TakenFile.of(page, page.locator(".chart-box"), "CSV").rows().stream()
            .map(row -> Integer.valueOf(row.get("reported")))
            .toList();
    Locator line = page.locator(".line[data-country=KH]");

    assertThat(pieces(line, ".unsure"))
        .isEqualTo(reported.stream().filter(count -> count < 9).count());
    assertThat(pieces(line, ".sure"))
        .isEqualTo(reported.stream().filter(count -> count >= 9).count());
    assertThat(pieces(line, ".unsure")).isPositive();
    assertThat(line.locator(".unsure").evaluate("path => getComputedStyle(path).strokeDasharray"))
        .isNotEqualTo("none");
    assertThat(page.locator(".lines-figure .keys")).containsText("fewer than half of 17 reported");
  }

  private static long pieces(Locator line, String kind) {
    Locator path = line.locator(kind);
    return path.count() == 0 ? 0 : path.getAttribute("d").chars().filter(c -> c == 'M').count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INTERNET_USERS", "POPULATION"})
  void a_figure_has_a_dot_for_each_report_and_a_table_of_the_same(String figure) {
    Page page = open("/lines?show=%s&countries=EE,VN,GB".formatted(figure));
    for (String country : List.of("EE", "VN", "GB")) {
      List<JsonNode> reports =
          api()
              .ask(
                  """
                  { profile(country: "%s", asOf: "9999-12-31") {
                      figures(figure: %s) { value effective source { title } } } }
                  """
                      .formatted(country, figure))
              .all("profile.figures");
      Locator line = page.locator(".line[data-country=%s]".formatted(country));
      assertThat(pieces(line, ".dots")).isEqualTo(reports.size()).isGreaterThan(20);
      long dashed =
          Stream.iterate(1, at -> at < reports.size(), at -> at + 1)
              .filter(at -> year(reports.get(at)) - year(reports.get(at - 1)) >= 5)
              .count();
      assertThat(pieces(line, ".unsure")).isEqualTo(dashed);
      for (JsonNode report : reports) {
        assertThat(page.locator(".sources")).containsText(report.at("/source/title").stringValue());
      }
    }
    page.getByText("The same as a table").click();
    assertThat(page.locator(".lines-table tr:has(th:text-is('2005')) td")).hasCount(3);
    if (figure.equals("INTERNET_USERS")) {
      assertThat(page.locator(".lines-table tr:has(th:text-is('2005')) td").first())
          .containsText("61.5%");
    }
  }

  private static int year(JsonNode report) {
    String effective = report.path("effective").stringValue();
    MatchResult last =
        Pattern.compile("\\d{4}").matcher(effective).results().findFirst().orElseThrow();
    return Integer.parseInt(last.group());
  }

  @Test
  void the_table_of_readiness_says_what_the_api_says_at_the_end_of_each_year() {
    Page page = open("/lines?countries=KH,EE");
    page.getByText("The same as a table").click();
    for (String year : List.of("2012", "2014", "2020")) {
      for (int at = 0; at < 2; at++) {
        JsonNode readiness = readiness(List.of("KH", "EE").get(at), year + "-12-31");
        String cell =
            page.locator(".lines-table tr:has(th:text-is('%s')) td".formatted(year))
                .nth(at)
                .innerText();
        assertThat(cell)
            .startsWith(percent(readiness, "score"))
            .contains("%d of 17".formatted(readiness.path("reported").intValue()));
        if (readiness.path("lowest").doubleValue() < readiness.path("highest").doubleValue()) {
          assertThat(cell)
              .contains(
                  "between %s and %s"
                      .formatted(percent(readiness, "lowest"), percent(readiness, "highest")));
        }
      }
    }
  }

  private static String percent(JsonNode readiness, String field) {
    return Math.round(100 * readiness.path(field).doubleValue()) + "%";
  }

  @ParameterizedTest
  @CsvSource({
    "'/lines?countries=KH,LA,VN&lang=fr', lines-readiness",
    "'/lines?show=INTERNET_USERS&countries=KH,EE,GB', lines-internet-users",
  })
  void with_all_that_it_discloses_it_is_accessible_and_fits_in_both_themes(
      String address, String name) {
    assertAccessibleAndFits(address, name);
  }
}
