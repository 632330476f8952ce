package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All countries on a date, as people look at them. */
@Slow
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
    Page page = open("/?indicator=CIRT&asOf=2014-12-31");
    page.locator(".filters select").first().selectOption("Asia");
    button(page, "Sort by: Readiness").click();

    assertThat(address(page))
        .isEqualTo("/?indicator=CIRT&asOf=2014-12-31&region=Asia&sort=readiness");
    assertSortedByReadiness(page, Comparator.reverseOrder());

    button(page, "Sort by: Readiness").click();
    assertSortedByReadiness(page, Comparator.naturalOrder());
    assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
    page.getByLabel("Find a country").fill("camb");
    assertThat(page.locator(".countries tbody th")).hasText(new String[] {"Cambodia"});
    page.getByLabel("Find a country").fill("nowhere");
    button(page, "Show all").click();
    assertThat(page.locator(".countries tbody tr")).hasCount(42);
  }

  /** Those of which fewer than half of the indicators are reported come last, whichever way. */
  private static void assertSortedByReadiness(Page page, Comparator<Integer> order) {
    List<String> cells = page.locator(".countries td.readiness").allInnerTexts();
    List<Integer> known = shares(cells.stream().filter(WorldIT::isHalfReported).toList());
    List<String> thin = cells.subList(known.size(), cells.size());

    assertThat(known).isNotEmpty().isSortedAccordingTo(order);
    assertThat(thin).isNotEmpty().noneMatch(WorldIT::isHalfReported);
    assertThat(shares(thin)).isSortedAccordingTo(order);
  }

  private static boolean isHalfReported(String cell) {
    Matcher reported = Pattern.compile("(\\d+) of 17 reported").matcher(cell);
    return reported.find() && Integer.parseInt(reported.group(1)) > 8;
  }

  private static List<Integer> shares(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.contains("%") ? Integer.valueOf(cell.strip().split("%")[0]) : 0)
        .toList();
  }

  @Test
  void the_map_and_the_table_show_how_much_is_reported() {
    Page page = open("/?asOf=2014-12-31");
    page.locator(".map a").first().waitFor();
    int thin = 0;
    for (JsonNode node :
        api()
            .ask(
                """
                { profiles(asOf: "2014-12-31", first: 100) {
                    nodes { country { code } readiness { score reported of lowest highest } } } }
                """)
            .all("profiles.nodes")) {
      JsonNode readiness = node.path("readiness");
      int reported = readiness.path("reported").intValue();
      Locator row =
          page.locator(
              ".countries tr:has(a[href^='/%s?'])".formatted(node.at("/country/code").asString()));
      String cell = row.locator(".readiness").innerText();
      assertThat(cell).contains(reported == 0 ? "nothing reported" : reported + " of 17 reported");
      assertThat(cell.contains("%")).isEqualTo(reported > 0);
      thin += reported > 0 && 2 * reported < 17 ? 1 : 0;
      if (reported > 0) {
        double lowest = 100 * readiness.path("lowest").doubleValue();
        double width = 100 * readiness.path("highest").doubleValue() - lowest;
        Locator possible = row.locator(".possible");
        assertThat(Double.parseDouble(possible.getAttribute("x"))).isCloseTo(lowest, within(1e-6));
        assertThat(Double.parseDouble(possible.getAttribute("width")))
            .isCloseTo(width, within(1e-6));
      }
    }
    assertThat(page.locator(".map a .unsure")).hasCount(thin);
    assertThat(page.locator(".when .unsure-key")).containsText("fewer than half of 17 reported");
    assertThat(page.locator(".when .keys")).containsText("51–75%");
  }

  @Test
  void what_may_already_be_otherwise_is_hatched_and_said() {
    Page page = open("/?indicator=STANDARDS&asOf=2010-01-01");
    page.locator(".map a").first().waitFor();

    assertThat(page.locator(".countries tr:has(a[href^='/KH?']) .status"))
        .hasText("Not reported; may already be absent");
    assertThat(page.locator(".map a[href^='/KH?'] .unsure")).hasCount(1);
  }

  @Test
  void the_trend_counts_as_the_api_does() {
    Page page = open("/?indicator=CIRT");
    page.getByText("The same as a table").click();

    List<String> row = page.locator(".trend tr:has(th:text-is('2008')) td").allInnerTexts();
    List<String> counts =
        api()
            .ask(
                "{ trend(indicator: CIRT, from: \"2008-12-31\", to: \"2008-12-31\") { counts {"
                    + " countries certain } } }")
            .all("trend.counts")
            .stream()
            .map(WorldIT::count)
            .toList();
    assertThat(row).isEqualTo(counts.reversed()).anyMatch(text -> text.contains("certain"));
  }

  private static String count(JsonNode counted) {
    int all = counted.path("countries").intValue();
    int certain = counted.path("certain").intValue();
    return certain == all ? "" + all : "%d (%d certain)".formatted(all, certain);
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
}
