package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.junit.jupiter.api.Test;

/**
 * Recording, correcting and retracting. What is recorded is about countries of the sample at which
 * no other test looks, and about an indicator of which the sample knows nothing.
 */
class RecordIT extends InTheBrowser {
  private static final String TOKEN = "token-of-the-steward-of-the-tests";
  private static final String KIND = "benchmarkingExerciseRecognized";
  private static final String FIELD = "#field-events-0-" + KIND + "-";
  private static final Iterator<String> COUNTRIES =
      List.of("BN", "BR", "CL", "CO", "FJ", "JP", "NO", "OM", "PL", "UY").iterator();

  private final String country = COUNTRIES.next();

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
    assertThat(page.locator(FIELD + "effective-problem")).containsText("is not a calendar date");
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
  void an_event_is_corrected_from_the_timeline() {
    record("A revue");
    Page page = openWithToken("/timeline");

    page.locator("li.event:has-text('A revue') .ways a[href*=correct]").click();
    assertThat(page.locator("#field-event")).hasValue(KIND);
    Locator title = page.locator("#field-event-" + KIND + "-title");
    assertThat(title).hasValue("A revue");
    assertThat(page.locator("#field-event-" + KIND + "-source-title")).hasValue("A source");
    title.fill("A review");
    page.locator("#field-reason").fill("Misspelt.");
    button(page, "Show the effect").click();
    assertThat(page.locator(".preview")).containsText("Corrected");
    assertThat(page.locator(".preview > .causes del")).containsText("A revue");
    look(page, "correct");
    button(page, "Correct the event").click();
    assertThat(page.locator(".done")).isVisible();
    page.getByText("To the timeline").click();

    assertThat(page.locator("li.event.gone:has-text('A revue') .retraction"))
        .containsText("Misspelt.");
    look(page, "timeline-corrected");
  }

  @Test
  void an_event_is_retracted_with_a_reason() {
    String event = record("A review");
    Page page = openWithToken("/record?retract=" + event);

    button(page, "Show the effect").click();
    assertThat(page.locator("#field-reason-problem")).isVisible();
    page.locator("#field-reason").fill("It was another country's.");
    button(page, "Show the effect").click();
    assertThat(page.locator(".preview .side").last()).containsText("Not reported");
    assertThat(page.locator(".preview > .causes del")).containsText("A review");
    look(page, "retract");
    button(page, "Retract the event").click();

    assertThat(page.locator(".done")).containsText("Retracted");
    assertThat(status()).isEqualTo("NOT_REPORTED");
  }

  @Test
  void a_token_stays_in_the_tab_and_is_sent_to_try_it_and_with_mutations() {
    Page page = open("/" + country + "/record");
    look(page, "record-token");
    List<String> withToken = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.headers().containsKey("authorization")) {
            withToken.add(String.valueOf(request.postData()));
          }
        });
    page.getByLabel("Access token").fill(TOKEN);
    button(page, "Go on").click();
    assertThat(page.locator("#field-events-0")).isVisible();
    page.reload();
    assertThat(page.locator("#field-events-0")).isVisible();
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    fillIn(page, "2015", "A review");
    button(page, "Show the effect").click();
    assertThat(page.locator(".preview")).isVisible();
    assertThat(withToken).hasSize(2);
    assertThat(withToken.getFirst()).contains("query Trial");
    assertThat(withToken.getLast()).contains("mutation Record");
    assertThat(questions).noneMatch(question -> question.contains("__schema"));

    button(page, "Forget it").click();
    assertThat(page.getByLabel("Access token")).isVisible();
  }

  @Test
  void a_wrong_token_is_refused_where_it_is_entered_and_a_button_says_why_it_is_disabled() {
    Map<String, Look> looks = Map.of("en", Look.HAND, "fr", Look.DESK);
    for (String language : looks.keySet()) {
      boolean english = language.equals("en");
      Page page = open("/%s/record?lang=%s".formatted(country, language), looks.get(language));
      Locator token = page.locator("#token");
      token.fill("a token of nobody's");
      token.press("Enter");
      assertThat(page.locator("#token-problem"))
          .hasText(
              english
                  ? "The server does not accept this token"
                  : "Le serveur n’accepte pas ce jeton");
      assertThat(token).isFocused();
      assertFits(page);
      assertAccessible(page);
      expectComplaint("status of 401");

      token.fill(TOKEN);
      token.press("Enter");
      assertThat(page.locator(".send button")).isDisabled();
      assertThat(page.locator("#send-help"))
          .hasText(
              english ? "Choose what happened first." : "Choisissez d’abord ce qui s’est passé.");
      assertAccessible(page);
    }
  }

  @Test
  void a_token_that_is_accepted_no_more_is_told_apart_from_a_failure_and_another_can_be_given() {
    Page page = openWithToken("/record");
    fillIn(page, "2015", "A review");
    page.evaluate("sessionStorage.setItem('token', 'a token of nobody')");

    button(page, "Show the effect").click();

    assertThat(page.locator(".problems")).containsText("The server does not accept this token");
    expectComplaint("status of 401");
    button(page, "Give another token").click();
    assertThat(page.getByLabel("Access token")).isVisible();
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

  /** A view of the country, for who has given the token. */
  private Page openWithToken(String view) {
    Page page = open("/" + country + "/record");
    page.getByLabel("Access token").fill(TOKEN);
    button(page, "Go on").click();
    assertThat(page.locator("#field-events-0")).isVisible();
    page.navigate(url("/" + country + view));
    heading(page).waitFor();
    return page;
  }

  /** What is shown is accessible and fits, on a telephone and on a large screen. */
  private static void look(Page page, String name) {
    for (Look look : List.of(Look.HAND, Look.DESK)) {
      page.setViewportSize(look.width(), 900);
      keep(page, name + "-" + look);
      assertFits(page);
      assertAccessible(page);
    }
  }

  private String record(String title) {
    return api()
        .ask(
            """
            mutation ($input: RecordEventsInput!) {
              recordEvents(input: $input) { events { id } userErrors { message } }
            }
            """,
            Map.of(
                "input",
                Map.of(
                    "country",
                    country,
                    "source",
                    Map.of("title", "A source"),
                    "events",
                    List.of(Map.of(KIND, Map.of("effective", "2015", "title", title))))))
        .text("recordEvents.events.id");
  }

  private int sequence() {
    return Integer.parseInt(profile("sequence").text("profile.sequence"));
  }

  private String status() {
    return profile("indicator(indicator: NATIONAL_BENCHMARKING) { status }")
        .text("profile.indicator.status");
  }

  private Answer profile(String fields) {
    return api()
        .ask(
            "query ($c: CountryCode!) { profile(country: $c) { %s } }".formatted(fields),
            Map.of("c", country));
  }

  private static void fillIn(Page page, String effective, String title) {
    page.locator("#field-source-title").fill("A source");
    page.locator("#field-events-0").selectOption(KIND);
    page.locator(FIELD + "effective").fill(effective);
    page.locator(FIELD + "title").fill(title);
  }
}
