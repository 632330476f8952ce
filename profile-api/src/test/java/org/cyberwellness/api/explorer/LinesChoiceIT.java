package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which countries and what of them are in the chart over time, and how they are chosen. */
@Slow
class LinesChoiceIT extends OnTheWorld {
  @ParameterizedTest
  @CsvSource({
    "360, en, names no country, 'Internet users: Cambodia, Côte d’Ivoire'",
    "1600, en, names no country, 'Internet users: Cambodia, Côte d’Ivoire'",
    "360, fr, ne désigne aucun pays, 'Internautes : Cambodge, Côte d’Ivoire'",
    "1600, fr, ne désigne aucun pays, 'Internautes : Cambodge, Côte d’Ivoire'"
  })
  void countries_are_found_by_name_or_code_by_keyboard_alone_and_the_address_holds_them(
      int width, String language, String none, String title) {
    Page page = open("/lines?lang=" + language, new Look(width, ColorScheme.LIGHT));
    page.locator(".lines-choices .search input").focus();
    for (String wanted : List.of("cambo", "LA", "cote d", "zzz")) {
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().type(wanted);
      page.keyboard().press("Enter");
    }
    assertThat(page.locator("#search-says")).containsText(none);
    assertThat(page).hasURL(Pattern.compile("countries=KH,LA,CI"));
    assertThat(page.locator(".line, .without")).not().hasCount(0);

    page.locator(".lines-choices .chips button").nth(1).press("Enter");
    page.locator(".lines-choices select").selectOption("INTERNET_USERS");
    assertThat(page.locator(".lines-title")).containsText(title);
    page.locator("input[type=number]").first().fill("2000");
    page.locator("input[type=number]").first().press("Tab");
    assertThat(page).hasURL(Pattern.compile("from=2000"));
    settle(page);
    String shown = page.locator(".lines-figure").innerText();
    page.reload();
    settle(page);
    assertThat(page.locator(".lines-figure").innerText()).isEqualTo(shown);
    assertThat(page.title()).startsWith(title);
    assertFits(page);
  }

  @Test
  void no_more_than_eight_countries_are_shown_and_each_has_a_mark_and_a_colour_of_its_own() {
    Page page = open("/lines?show=POPULATION&countries=EE,LV,LT,FI,SE,NO,DK,IS,DE");
    assertThat(page.locator(".line")).hasCount(8);
    List<?> colours =
        (List<?>)
            page.locator(".line .mark")
                .evaluateAll("all => all.map(m => getComputedStyle(m).fill)");
    List<?> marks =
        (List<?>)
            page.locator(".line .mark").evaluateAll("all => all.map(m => m.getAttribute('d'))");
    assertThat(colours).doesNotHaveDuplicates().hasSize(8);
    assertThat(marks).doesNotHaveDuplicates().hasSize(8);
    assertThat(page.locator("#search-says")).containsText("These are 8 countries");
    List<Double> labels =
        page.locator(".line .name").all().stream()
            .map(name -> Double.valueOf(name.getAttribute("y")))
            .sorted()
            .toList();
    for (int at = 1; at < labels.size(); at++) {
      assertThat(labels.get(at) - labels.get(at - 1)).isGreaterThanOrEqualTo(15.9);
    }
  }

  @Test
  void what_is_no_country_is_said_and_one_without_figures_too() {
    Page page = open("/lines?countries=XX");
    assertThat(page.locator(".face")).containsText("“XX” is not the code of a country");
    allowComplaint("400");
    Page empty = open("/lines?show=POPULATION&countries=AQ&lang=fr");
    assertThat(empty.locator(".without")).containsText("rien n’est enregistré pour Antarctique");
    assertThat(empty.locator(".lines-chart")).hasCount(0);
  }

  @Test
  void a_countrys_figures_and_countries_side_by_side_lead_to_them_over_time() {
    Page page = open("/EE?asOf=2014-08-26");
    page.locator("#INTERNET_USERS").getByText("Beside other countries").press("Enter");
    assertThat(heading(page)).hasText("Countries over time");
    assertThat(address(page)).isEqualTo("/lines?show=INTERNET_USERS&countries=EE");

    Page several = open("/compare?countries=KH,LA&asOf=2014-08-26", Look.HAND);
    several.locator(".besides a").press("Enter");
    assertThat(heading(several)).hasText("Countries over time");
    assertThat(address(several)).isEqualTo("/lines?countries=KH,LA");
  }
}
