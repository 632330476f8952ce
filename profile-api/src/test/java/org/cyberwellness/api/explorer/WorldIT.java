package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All countries on a date, as people look at them. */
class WorldIT extends InTheBrowser {

  @Test
  void map_and_table_show_each_country_where_it_stands() {
    Page page = open("/?indicator=CIRT&asOf=2010-06-30");
    page.locator(".map a").first().waitFor();

    for (String status : List.of("IN_PLACE", "IN_DEVELOPMENT", "ABSENT", "NOT_REPORTED")) {
      List<String> countries = countries("CIRT", status, "2010-06-30");
      assertThat(page.locator(".map a." + status)).hasCount(countries.size());
      assertThat(page.locator(".countries tr:has(td ." + status + ") th a"))
          .hasCount(countries.size());
    }
    assertThat(page.locator(".countries tbody tr")).hasCount(42);
  }

  @Test
  void a_country_of_the_map_and_of_the_table_leads_to_its_profile_on_the_same_date() {
    Page page = open("/?asOf=2010-06-30");
    page.locator(".map a[href^='/AU']").click();
    assertThat(heading(page)).hasText("Australia");
    assertThat(address(page)).isEqualTo("/AU?asOf=2010-06-30");

    page.goBack();
    page.locator(".countries th a").getByText("Singapore").press("Enter");
    assertThat(heading(page)).hasText("Singapore");
    assertThat(address(page)).isEqualTo("/SG?asOf=2010-06-30");
  }

  @Test
  void the_table_is_filtered_and_sorted_and_its_address_says_how() {
    Page page = open("/?indicator=CIRT&asOf=2012-01-01");
    page.locator(".filters select").first().selectOption("Asia");
    button(page, "Sort by: Readiness").click();

    assertThat(address(page))
        .isEqualTo("/?indicator=CIRT&asOf=2012-01-01&region=Asia&sort=readiness");
    List<Integer> shares =
        page.locator(".countries td.share").allInnerTexts().stream()
            .map(text -> Integer.valueOf(text.strip().replace("%", "")))
            .toList();
    assertThat(shares).isSortedAccordingTo((one, other) -> other - one).hasSizeGreaterThan(5);

    button(page, "Sort by: Readiness").click();
    assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
    page.getByLabel("Find a country").fill("camb");
    assertThat(page.locator(".countries tbody th")).hasText(new String[] {"Cambodia"});
    page.getByLabel("Find a country").fill("nowhere");
    button(page, "Show all").click();
    assertThat(page.locator(".countries tbody tr")).hasCount(42);
  }

  @Test
  void the_slider_shows_any_date_at_once_and_asks_nothing() {
    Page page = open("/?indicator=CIRT");
    page.locator(".map a").first().waitFor();
    List<String> dates =
        IntStream.iterate(2025, year -> year - 1)
            .limit(25)
            .mapToObj(year -> year + "-03-31")
            .toList();

    List<Slider.Move> moves = new Slider(page).over(dates, ".keys");

    assertThat(moves)
        .as("milliseconds")
        .extracting(Slider.Move::took)
        .allSatisfy(took -> assertThat(took).isLessThan(Slider.AT_ONCE_MS));
    for (int i = 0; i < dates.size(); i++) {
      assertThat(moves.get(i).text())
          .matches("(?s)In place\\s+%d\\b.*".formatted(inPlace(dates.get(i))));
    }
    assertThat(questions).hasSize(1);
    assertThat(address(page)).isEqualTo("/?indicator=CIRT&asOf=2001-03-31");
  }

  @Test
  void it_plays_the_years_until_it_is_told_to_stop() {
    Page page = open("/?asOf=2010-06-30");
    button(page, "Play").click();
    assertThat(page.locator("input[type=date]")).hasValue(Pattern.compile("201[2-9]-06-30"));
    button(page, "Pause").click();

    assertThat(address(page)).matches("/\\?asOf=201[2-4]-06-30");
  }

  @Test
  void the_trend_counts_as_the_api_does() {
    Page page = open("/?indicator=CIRT");
    page.getByText("The same as a table").click();

    List<String> row = page.locator(".trend tr:has(th:text-is('2015')) td").allInnerTexts();
    List<String> counts =
        api()
            .ask(
                "{ trend(indicator: CIRT, from: \"2015-12-31\", to: \"2015-12-31\") { counts {"
                    + " countries } } }")
            .texts("trend.counts.countries");
    assertThat(row).isEqualTo(counts.reversed());
  }

  private static List<String> countries(String indicator, String status, String asOf) {
    return api()
        .ask(
            """
            {
              profiles(asOf: "%s", first: 100, filter: {indicator: {indicator: %s, statuses: [%s]}}) {
                nodes { country { code } }
              }
            }
            """
                .formatted(asOf, indicator, status))
        .texts("profiles.nodes.country.code");
  }

  private static int inPlace(String asOf) {
    return countries("CIRT", "IN_PLACE", asOf).size();
  }
}
