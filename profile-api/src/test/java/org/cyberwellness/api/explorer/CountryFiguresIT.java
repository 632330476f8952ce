package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A country's population and internet users over time, as people look at them. */
@Slow
class CountryFiguresIT extends OnTheWorld {

  @ParameterizedTest
  @CsvSource({"EE,POPULATION", "EE,INTERNET_USERS", "GB,POPULATION"})
  void a_countrys_page_draws_each_figure_with_its_sources_and_has_the_same_as_a_table(
      String country, String figure) {
    Page page = open("/%s?asOf=2014-08-26".formatted(country));
    Locator series = page.locator("#" + figure);
    List<JsonNode> reports =
        api()
            .ask(
                """
                { profile(country: "%s", asOf: "9999-12-31") {
                    figures(figure: %s) { effective source { title publisher url publishedOn } } } }
                """
                    .formatted(country, figure))
            .all("profile.figures");
    assertThat(reports).hasSizeGreaterThan(20);
    assertThat(series.locator("svg.plot"))
        .hasAttribute("aria-label", Pattern.compile(", %d figures: ".formatted(reports.size())));
    String drawn =
        Stream.of(".dots:not(.later)", ".dots.later")
            .map(dots -> series.locator(dots).getAttribute("d"))
            .collect(joining());
    assertThat(drawn.chars().filter(letter -> letter == 'M').count()).isEqualTo(reports.size());
    assertThat(series.locator(".shown")).hasCount(1);

    List<JsonNode> sources =
        reports.stream().map(report -> report.path("source")).distinct().toList();
    assertThat(sources).hasSize(country.equals("EE") ? 1 : 2);
    assertThat(series.locator(".sources .source").allInnerTexts())
        .zipSatisfy(
            sources,
            (text, source) -> assertThat(text).contains(source.path("title").stringValue()));

    series.getByText("The same as a table").click();
    assertThat(series.locator("tbody th").allInnerTexts())
        .hasSameSizeAs(reports)
        .startsWith(reports.getLast().path("effective").stringValue());
    assertThat(series.locator("tbody td:nth-child(3)").allInnerTexts())
        .isEqualTo(
            sources.size() == 1
                ? List.of()
                : reports.reversed().stream()
                    .map(report -> "" + (sources.indexOf(report.path("source")) + 1))
                    .toList());
  }

  @Test
  void a_table_of_a_country_has_the_shares_as_published() {
    Page page = open("/EE?asOf=2014-08-26");
    page.locator("#INTERNET_USERS details:not(.take-away) > summary").click();

    assertThat(page.locator("#INTERNET_USERS tr:has(th:text-is('2005')) td")).hasText("61.5%");
    assertThat(page.locator("#INTERNET_USERS tr:has(th:text-is('1992')) td")).hasText("0.065%");
  }

  @Test
  void with_all_that_it_discloses_it_is_accessible_and_fits_in_both_themes() {
    assertAccessibleAndFits("/GB?asOf=2010-12-31&lang=fr", "figures-country");
  }
}
