package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/**
 * Recording events: what they would change is shown first, and what is wrong is said where it is.
 */
@Slow
class RecordIT extends Recording {

  @Test
  void the_effect_is_shown_before_anything_is_recorded() {
    Page page = openWithToken("/record");
    fillIn(page, "2015-03", "A review");

    button(page, "Show the effect").click();

    assertThat(page.locator(".preview")).isFocused();
    assertThat(page.locator(".preview .side").first()).containsText("Not reported");
    assertThat(page.locator(".preview .side").last()).containsText("In place");
    assertThat(status()).isEqualTo("NOT_REPORTED");
    look(page, "record-preview");

    button(page, "Record 1 event").click();

    assertThat(page.locator(".done")).containsText("Recorded: 1 event");
    assertThat(status()).isEqualTo("IN_PLACE");
    look(page, "record-done");
  }

  @Test
  void what_is_wrong_is_said_at_its_field() {
    Page page = openWithToken("/record");
    look(page, "record");
    fillIn(page, "2015-13", "");
    page.locator("#field-source-url").fill("nowhere");

    button(page, "Show the effect").click();

    assertThat(page.locator(".problems")).isFocused();
    assertThat(page.locator(".problems li")).hasCount(3);
    Locator when = page.locator(FIELD + "effective");
    assertThat(when).hasAttribute("aria-invalid", "true");
    assertThat(page.locator(FIELD + "effective-problem"))
        .containsText("is not a date of the calendar");
    assertThat(page.locator(FIELD + "title-problem")).containsText("This is required.");
    page.locator(".problems a").nth(1).click();
    assertThat(when).isFocused();
    look(page, "record-problems");
    allowComplaint("status of 400");
  }

  @Test
  void sending_again_after_a_lost_connection_records_once() {
    Page page = openWithToken("/record");
    fillIn(page, "2015", "A review");
    button(page, "Show the effect").click();
    assertThat(page.locator(".preview")).isVisible();

    page.route(
        "**/graphql",
        route -> {
          route.fetch();
          route.abort();
        });
    int before = sequence();
    button(page, "Record 1 event").click();
    assertThat(page.locator(".problems")).containsText("The server cannot be reached");
    expectComplaint("ERR_FAILED");
    assertThat(sequence()).isEqualTo(before + 1);
    page.unroute("**/graphql");
    button(page, "Try again").click();

    assertThat(page.locator(".done")).containsText("Recorded: 1 event");
    assertThat(sequence()).isEqualTo(before + 1);
  }

  @Test
  void several_events_go_in_one_request() {
    int before = sequence();
    Page page = openWithToken("/record");
    fillIn(page, "2015", "A review");
    button(page, "Add another event").click();
    page.locator("#field-events-1").selectOption("populationEstimated");
    page.locator("#field-events-1-populationEstimated-effective").fill("2016");
    page.locator("#field-events-1-populationEstimated-total").fill("15000000");

    button(page, "Show the effect").click();
    button(page, "Record 2 events").click();

    assertThat(page.locator(".done li").first()).isVisible();
    assertThat(sequence()).isEqualTo(before + 2);
  }

  @Test
  void a_server_that_fails_has_a_face_and_what_was_filled_in_stays() {
    Page page = openWithToken("/record");
    fillIn(page, "2015", "A review");
    page.route(
        "**/graphql",
        route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("")));

    button(page, "Show the effect").click();

    assertThat(page.locator(".problems")).containsText("Something went wrong");
    expectComplaint("status of 500");
    assertThat(page.locator(FIELD + "title")).hasValue("A review");
  }
}
