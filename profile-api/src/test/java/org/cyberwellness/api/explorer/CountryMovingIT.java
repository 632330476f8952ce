package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going from date to date in a country's profile. */
@Slow
class CountryMovingIT extends InTheBrowser {
  private static final String CAMBODIA = "/KH?asOf=2014-08-26";

  @Test
  void the_slider_shows_any_profile_at_once_and_asks_for_none_twice() {
    Page page = open("/EE");
    List<String> days =
        api().ask("{ profile(country: \"EE\") { daysOfChange } }").texts("profile.daysOfChange");
    int asked = questions.size();

    List<String> there = new ArrayList<>(days.reversed());
    there.addAll(days);
    List<Slider.Move> moves = new Slider(page).over(there, ".made");

    assertThat(moves)
        .as("milliseconds")
        .extracting(Slider.Move::took)
        .allSatisfy(took -> assertThat(took).isLessThan(Slider.AT_ONCE_MS));
    for (int i = 0; i < there.size(); i++) {
      assertThat(moves.get(i).text())
          .contains(", by %d recorded event".formatted(events(there.get(i))));
    }
    assertThat(questions).hasSize(asked).doesNotHaveDuplicates();
    assertThat(address(page)).isEqualTo("/EE?asOf=" + days.getLast());
  }

  @Test
  void the_slider_goes_by_keyboard_and_back_goes_back() {
    Page page = open(CAMBODIA);
    page.locator("input[type=range]").focus();
    page.keyboard().press("PageUp");
    assertThat(address(page)).isEqualTo("/KH?asOf=2015-08-26");
    page.keyboard().press("ArrowRight");
    assertThat(address(page)).isEqualTo("/KH?asOf=2015-09-26");
    assertThat(page.locator(".made")).containsText("On 26 September 2015");

    page.goBack();
    assertThat(page.locator(".made")).containsText("On 26 August 2015");
    page.goForward();
    assertThat(page.locator(".made")).containsText("On 26 September 2015");
    button(page, "Previous change").press("Enter");
    assertThat(address(page)).isEqualTo("/KH?asOf=" + lastChangeBefore("2015-09-26"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1900-01-01, Nothing changes before 1 January 1900.",
    "en, 2100-02-01, Nothing changes after 1 February 2100.",
    "fr, 1900-01-01, Rien ne change avant cette date : 1er janvier 1900.",
    "fr, 2100-02-01, Rien ne change après cette date : 1er février 2100."
  })
  void a_button_to_a_change_that_is_not_there_says_so(String language, String asOf, String reason) {
    for (Look look : List.of(Look.HAND, Look.DESK)) {
      Page page = open("/KH?asOf=%s&lang=%s".formatted(asOf, language), look);
      page.evaluate("document.querySelectorAll('details.folded').forEach(d => d.open = true)");

      assertThat(page.locator(".steps :disabled + .why")).hasText(reason);
      assertFits(page);
      assertAccessible(page);
    }
  }

  private static int events(String asOf) {
    return api()
        .ask(
            "query ($asOf: Date!) { profile(country: \"EE\", asOf: $asOf) { eventCount } }",
            Map.of("asOf", asOf))
        .at("profile.eventCount")
        .intValue();
  }

  /** A day on which an event begins, or what may already be changes. */
  private static String lastChangeBefore(String date) {
    return api()
        .ask("{ profile(country: \"KH\") { daysOfChange } }")
        .texts("profile.daysOfChange")
        .stream()
        .filter(day -> day.compareTo(date) < 0)
        .max(naturalOrder())
        .orElseThrow();
  }
}
