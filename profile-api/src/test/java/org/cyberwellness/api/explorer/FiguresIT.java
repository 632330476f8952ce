package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Population and internet users of all countries over the years, as people look at them. */
@Slow
class FiguresIT extends OnTheWorld {
  @Test
  void map_table_and_legend_show_each_countrys_internet_users_by_bands() {
    Page page = open("/?figure=INTERNET_USERS&asOf=2010-12-31");
    page.locator(".map a").first().waitFor();
    Map<String, JsonNode> values = values("INTERNET_USERS", "2010-12-31");
    List<Double> bounds = List.of(5.0, 25.0, 50.0, 75.0);

    assertThat(values).hasSizeGreaterThan(190);
    for (int band = 0; band <= bounds.size(); band++) {
      int countries = 0;
      for (JsonNode value : values.values()) {
        countries += bandOf(value, bounds) == band ? 1 : 0;
      }
      assertThat(page.locator(".countries td .BAND_" + band + ".status")).hasCount(countries);
      assertThat(page.locator(".when .keys li:has(.BAND_%d) .count".formatted(band)))
          .hasText("" + countries);
    }
    assertThat(page.locator(".when .keys .status").allInnerTexts())
        .containsExactly(
            "75% and more",
            "50% to under 75%",
            "25% to under 50%",
            "5% to under 25%",
            "Under 5%",
            "Not reported",
            "Hatched: 5 years old or older");
    assertThat(row(page, "IS").locator("td").nth(1)).hasText("93.4%");
    assertThat(row(page, "IS").locator("td").nth(2)).hasText("2010");
    assertThat(page.locator(".map a.BAND_4[href^='/IS?']")).hasCount(1);
  }

  @Test
  void the_population_has_bands_each_ten_times_as_wide_as_the_one_before() {
    Page page = open("/?figure=POPULATION&asOf=2020-12-31");
    page.locator(".map a").first().waitFor();

    assertThat(page.locator(".when .keys .status").allInnerTexts())
        .contains(
            "1 billion and more",
            "100 million to under 1 billion",
            "10 million to under 100 million",
            "1 million to under 10 million",
            "Under 1 million");
    assertThat(page.locator(".map a.BAND_4")).hasCount(2);
    assertThat(row(page, "TV").locator(".status")).hasClass(Pattern.compile("BAND_0"));
    assertThat(row(page, "FR").locator(".status")).hasClass(Pattern.compile("BAND_2"));
  }

  @Test
  void a_figure_is_chosen_beside_the_indicators_and_the_address_says_so() {
    Page page = open("/?indicator=CIRT&asOf=2010-12-31");
    page.getByLabel("Coloured by").selectOption("INTERNET_USERS");
    assertThat(button(page, "Sort by: Internet users")).isVisible();
    assertThat(address(page)).isEqualTo("/?asOf=2010-12-31&figure=INTERNET_USERS");

    button(page, "Sort by: Internet users").click();
    List<Double> shares = shares(page);
    assertThat(shares).hasSizeGreaterThan(190).isSortedAccordingTo(Comparator.reverseOrder());
    button(page, "Sort by: Internet users").click();
    assertThat(shares(page)).isSorted().hasSameSizeAs(shares);

    page.getByLabel("Coloured by").selectOption("CIRT");
    assertThat(button(page, "Sort by: Status")).isVisible();
    assertThat(address(page)).isEqualTo("/?asOf=2010-12-31&sort=-figure&indicator=CIRT");
  }

  @Test
  void it_plays_from_1990_and_asks_nothing_on_the_way() {
    Page page = openInMotion("/?figure=INTERNET_USERS", Look.DESK);
    page.locator(".map a").first().waitFor();
    int asked = questions.size();
    assertThat(page.locator(".track .ends span").first()).hasText("1990");

    button(page, "Play").click();
    assertThat(page.locator("input[type=date]")).hasValue(Pattern.compile("199[3-9]-01-01"));
    button(page, "Pause").click();

    assertThat(address(page)).matches("/\\?figure=INTERNET_USERS&asOf=199\\d-01-01");
    assertThat(questions).hasSize(asked).hasSize(2);
  }

  @Test
  void the_slider_shows_the_figures_of_any_date_at_once() {
    Page page = open("/?figure=INTERNET_USERS");
    page.locator(".map a").first().waitFor();
    List<String> dates =
        IntStream.rangeClosed(1991, 2020).mapToObj(year -> year + "-12-31").toList();

    List<Slider.Move> moves = new Slider(page).over(dates, ".when .keys");

    System.out.println("milliseconds: " + moves.stream().map(Slider.Move::took).toList());
    assertThat(moves)
        .as("milliseconds")
        .extracting(Slider.Move::took)
        .allSatisfy(took -> assertThat(took).isLessThan(Slider.AT_ONCE_MS));
    assertThat(moves.getFirst().text()).containsPattern("75% and more\\s+0\\b");
  }

  @Test
  void the_table_of_the_years_counts_as_the_legend_does() {
    Page page = open("/?figure=INTERNET_USERS&asOf=2010-12-31");
    List<String> legend = page.locator(".when .keys .count").allInnerTexts().subList(0, 6);
    page.getByText("The same as a table").click();

    assertThat(page.locator(".trend tr:has(th:text-is('2010')) td").allInnerTexts())
        .extracting(cell -> cell.split(" ")[0])
        .isEqualTo(legend);
  }

  @Test
  void with_all_countries_it_is_accessible_and_fits_in_both_themes() {
    assertAccessibleAndFits("/?figure=INTERNET_USERS&asOf=2010-12-31", "figures-world");
  }

  private static Locator row(Page page, String country) {
    return page.locator(".countries tr:has(a[href^='/%s?'])".formatted(country));
  }

  private static int bandOf(JsonNode value, List<Double> bounds) {
    double share = value.path("value").doubleValue();
    return (int) bounds.stream().filter(bound -> share >= bound).count();
  }

  /** The shares of the table's rows that have one. */
  private static List<Double> shares(Page page) {
    return page.locator(".countries td .status").allInnerTexts().stream()
        .filter(text -> text.contains("%"))
        .map(text -> Double.valueOf(text.strip().replace("%", "")))
        .toList();
  }

  /** The value of each country on a date. */
  private static Map<String, JsonNode> values(String figure, String date) {
    Map<String, JsonNode> values = new HashMap<>();
    api()
        .ask(
            "{ figureHistories(figure: %s) { country { code } values { on value } } }"
                .formatted(figure))
        .all("figureHistories")
        .forEach(
            history ->
                history
                    .path("values")
                    .forEach(
                        value -> {
                          if (value.path("on").stringValue().compareTo(date) <= 0) {
                            values.put(history.at("/country/code").stringValue(), value);
                          }
                        }));
    return values;
  }
}
