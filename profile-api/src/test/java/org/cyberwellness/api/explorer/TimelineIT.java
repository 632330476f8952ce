package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** Every event of a country on its two axes. */
@Slow
class TimelineIT extends InTheBrowser {

  @Test
  void it_shows_every_event_in_a_chart_and_in_a_list_with_what_was_corrected_struck_through() {
    Page page = open("/KH/timeline");

    int all =
        Integer.parseInt(
            api()
                .ask(
                    "{ timeline(country: \"KH\", filter: { includeRetracted: true }) { totalCount }"
                        + " }")
                .text("timeline.totalCount"));
    assertThat(page.locator("li.event")).hasCount(all);
    page.locator(".chart .mark").first().waitFor();
    int heaped =
        page.locator(".heap-count").allTextContents().stream().mapToInt(Integer::parseInt).sum();
    assertThat(page.locator(".chart .mark").count() + heaped).isEqualTo(all);
    assertThat(page.locator("li.event.gone del").first()).isVisible();
    assertThat(page.locator(".retraction").first())
        .containsText("A later source tells the date more exactly.");
    assertThat(page.locator(".retraction a").first())
        .hasAttribute("href", Pattern.compile("#event-KH-\\d+"));
  }

  @Test
  void the_address_says_which_indicator_and_which_order() {
    Page page = open("/KH/timeline");

    page.getByLabel("Indicator").selectOption("CIRT");
    assertThat(page).hasURL(Pattern.compile("indicator=CIRT"));
    page.getByLabel("In order of").selectOption("recorded");
    page.getByLabel("From").selectOption("newest");
    assertThat(page).hasURL(Pattern.compile("by=recorded&order=newest"));
    assertThat(page.locator("li.event").first()).isVisible();
    assertThat(page.locator("li.event .kind").allTextContents())
        .allMatch(kind -> kind.startsWith("1.2.1 CIRT"));

    page.reload();
    assertThat(page.getByLabel("Indicator")).hasValue("CIRT");
    assertThat(page.getByLabel("In order of")).hasValue("recorded");
  }

  @Test
  void an_offline_server_has_a_face_with_a_way_on() {
    Page page = open("/KH/timeline");
    assertThat(page.locator("li.event").first()).isVisible();

    page.context().setOffline(true);
    page.getByLabel("Indicator").selectOption("POLICY");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("The server cannot be reached");
    assertAccessible(page);
    expectComplaint("ERR_INTERNET_DISCONNECTED");
    page.context().setOffline(false);
    button(page, "Try again").click();

    assertThat(page.locator("li.event").first()).isVisible();
  }

  @Test
  void a_country_of_which_nothing_is_recorded_says_so_in_french_too() {
    Page page = open("/AQ/timeline?lang=fr", Look.HAND);

    assertThat(page.locator(".empty")).containsText("Rien n’est encore enregistré");
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    assertAccessible(page);
  }
}
