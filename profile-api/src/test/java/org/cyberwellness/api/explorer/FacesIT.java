package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is no answer there is a face, and a way on. */
@Slow
class FacesIT extends InTheBrowser {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | INTERNAL | Something went wrong",
        "200 | INTERNAL | Something went wrong",
        "503 | UNAVAILABLE | The server is not ready",
        "200 | UNAVAILABLE | The server is not ready"
      })
  void a_server_that_fails(int status, String code, String title) {
    Page page = window(Look.HAND);
    page.route(
        "**/graphql",
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/json")
                    .setBody(
                        """
                        {"errors": [{"message": "No.", "extensions": {"code": "%s", "reference": "r-17"}}]}
                        """
                            .formatted(code))));
    page.navigate(url("/KH"));
    assertThat(heading(page)).hasText(title);
    assertThat(page.locator(".face")).containsText("r-17");
    keep(page, "face-" + code + "-" + status);
    assertAccessible(page);
    if (status != 200) {
      expectComplaint("status of " + status);
    }

    page.unroute("**/graphql");
    button(page, "Try again").click();
    assertThat(heading(page)).hasText("Cambodia");
  }

  @Test
  void a_server_that_cannot_be_reached() {
    Page page = open("/?asOf=2014-08-26");
    page.locator(".map a").first().waitFor();
    page.locator(".countries th a").getByText("Cambodia").click();
    assertThat(heading(page)).hasText("Cambodia");
    page.goBack();
    page.context().setOffline(true);
    page.locator(".countries th a").getByText("Estonia").click();

    assertThat(heading(page)).hasText("The server cannot be reached");
    keep(page, "face-unreachable");
    assertAccessible(page);
    expectComplaint("ERR_INTERNET_DISCONNECTED");

    page.context().setOffline(false);
    button(page, "Try again").click();
    assertThat(heading(page)).hasText("Estonia");
  }

  @Test
  void what_was_seen_can_still_be_seen_without_a_server() {
    Page page = open("/?asOf=2014-08-26");
    page.locator(".map a").first().waitFor();
    page.context().setOffline(true);
    page.getByLabel("On", new Page.GetByLabelOptions().setExact(true)).first().fill("2010-01-01");
    page.getByLabel("Coloured by").selectOption("CIRT");

    assertThat(page.locator(".keys .count").first()).isVisible();
    assertThat(page.locator(".countries tbody tr")).hasCount(42);
  }

  @Test
  void an_answer_that_comes_while_the_page_is_being_drawn_is_shown() {
    Page page = open("/KH");

    page.evaluate(
        """
        async () => {
          const assets = document.querySelector('script[type=module]').src.replace('/app.js', '');
          const { ask, useAnswer } = await import(`${assets}/api.js`);
          const { h, render } = await import(`${assets}/html.js`);
          const question = '{ profile(country: "KH") { country { numeric } } }';
          const drawn = new Promise(resolve => (preact.options.requestAnimationFrame = resolve));
          const place = document.body.appendChild(document.createElement('output'));
          const answer = ask(question);
          render(h(() => useAnswer(question).data?.profile.country.numeric), place);
          await answer;
          (await drawn)();
        }
        """);
    assertThat(page.locator("output")).hasText("116");
  }

  @Test
  void the_answers_used_longest_ago_are_let_go() {
    Page page = open("/KH");
    Object isKept =
        page.evaluate(
            """
            async () => {
              const assets = document.querySelector('script[type=module]').src.replace('/app.js', '');
              const { ask, known } = await import(`${assets}/api.js`);
              globalThis.fetch = async () => new Response('{"data": {}}');
              for (let i = 0; i < 400; i++) {
                await ask(`{ question${i} }`);
                known('{ question1 }');
              }
              return [0, 1, 399].map(i => known(`{ question${i} }`) !== undefined);
            }
            """);
    assertThat(isKept).isEqualTo(List.of(false, true, true));
  }

  @Test
  void a_country_of_which_nothing_is_recorded() {
    Page page = open("/TV");
    assertThat(heading(page)).hasText("Tuvalu");
    assertThat(page.locator(".face")).containsText("Nothing is recorded yet");
    keep(page, "face-empty");
    assertAccessible(page);

    page.getByText("To the map of all countries").click();
    assertThat(heading(page)).hasText("Where countries stand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ZZ? | “ZZ” is not the code of a country. | « ZZ » n’est pas le code d’un pays",
        "/KH?asOf=2014-02-30& | 2014-02-30 is no date of the calendar. | n’est pas une date du",
        "/?asOf=2014-02-30& | 2014-02-30 is no date of the calendar. | n’est pas une date du",
        "/KH?asOf=1700-01-01& | 1700-01-01 lies outside of the years | dans les années 1800 à 9999",
        "/KH?knownAt=yesterday& | “yesterday” is no instant. | « yesterday » n’est pas un instant"
      })
  void an_address_that_asks_for_what_is_not_there(String address, String english, String french) {
    for (Look look : List.of(Look.HAND, Look.DESK)) {
      Page page = open(address + "lang=en", look);
      assertThat(page.locator(".face")).containsText(english);
      assertThat(page).hasTitle("This cannot be answered – Cyberwellness profiles");
      assertFits(page);
      page.getByText("To the map of all countries").click();
      assertThat(heading(page)).hasText("Where countries stand");

      Page inFrench = open(address + "lang=fr", look);
      assertThat(inFrench.locator(".face")).containsText(french);
      assertThat(inFrench).hasTitle("Il n’y a pas de réponse à cela – Profils de cyberbien-être");
      assertFits(inFrench);
      assertAccessible(inFrench);
    }
    allowComplaint("status of 400");
  }

  @Test
  void an_address_that_is_none_is_a_page_for_people_and_json_for_programs() {
    for (Look look : List.of(Look.HAND, Look.DESK)) {
      Page page = open("/KH/nothing?lang=en", look);
      assertThat(heading(page)).hasText("There is no such page");
      assertThat(page).hasTitle("There is no such page – Cyberwellness profiles");
      assertFits(page);
      Page inFrench = open("/nothing/at/all?lang=fr", look);
      assertThat(heading(inFrench)).hasText("Cette page n’existe pas");
      assertFits(inFrench);
      assertAccessible(inFrench);
      expectComplaint("status of 404");
    }

    APIResponse answer = window(Look.DESK).request().get(url("/KH/nothing"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("NOT_FOUND");
  }
}
