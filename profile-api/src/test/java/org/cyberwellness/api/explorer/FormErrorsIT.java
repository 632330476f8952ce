package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API finds wrong with a form is told in whole sentences, in the page's language. */
@Slow
class FormErrorsIT extends Recording {
  /** The sentences that the form has for what the API says; those in quotes are the API's own. */
  private static final String SENTENCES =
      """
      async messages => {
        const assets = document.querySelector('script[type=module]').src.replace('/app.js', '');
        const { Problem } = await import(`${assets}/views/record/problem.js`);
        const { html, render } = await import(`${assets}/html.js`);
        return messages.map(message => {
          const place = document.createElement('p');
          render(html`<${Problem} message=${message} />`, place);
          return (place.querySelector('q') ? 'API: ' : '') + place.textContent;
        });
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void whatever_it_refuses_has_a_sentence_of_the_page(String language) {
    List<String> refusals =
        new Refusals(
                country(),
                record(
                    "legislationEnacted",
                    Map.of("effective", "2016", "title", "A law", "area", "CRIMINAL")),
                record("exerciseParticipated", Map.of("effective", "2016", "title", "A drill")),
                record("populationEstimated", Map.of("effective", "2016", "total", 5)),
                record("A review that is withdrawn"))
            .messages();
    Page page = openWithToken("/record", language);
    page.locator("#field-events-0").waitFor();

    List<?> sentences = (List<?>) page.evaluate(SENTENCES, refusals);

    assertThat(refusals).hasSizeGreaterThan(25);
    for (int i = 0; i < sentences.size(); i++) {
      assertThat((String) sentences.get(i))
          .as(refusals.get(i))
          .doesNotStartWith("API:")
          .matches("(?s)[\\p{Lu}“«].*[.)]")
          .doesNotContain("undefined");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, TOO_LARGE, This is larger than the server takes at once. Send it in parts.",
    "fr, TOO_LARGE, C’est plus que le serveur n’accepte à la fois. Envoyez-le en plusieurs"
        + " parties.",
    "en, UNAVAILABLE, It is starting or has too much to do. Try again in a moment.",
    "fr, UNAVAILABLE, Il démarre ou il est trop sollicité. Réessayez dans un instant."
  })
  void why_there_is_no_answer_is_told_in_the_pages_language(
      String language, String code, String sentence) {
    Page page = openWithToken("/record", language);
    fillIn(page, "2014", "A review");
    page.route(
        "**/graphql",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(
                        """
                        {"errors": [{"message": "No.", "extensions": {"code": "%s"}}]}
                        """
                            .formatted(code))));
    page.locator(".send button").click();

    assertThat(page.locator(".problems p").first()).hasText(sentence);
    look(page, "record-refused-%s-%s".formatted(code, language));
  }

  @Test
  void a_country_and_a_token_that_are_missing_are_asked_for_in_the_pages_language() {
    for (Look look : LOOKS) {
      Page page = open("/record?lang=fr", look);
      page.locator("form button").click();
      assertThat(page.locator("#token-problem")).hasText("Ce champ est obligatoire.");
      page.locator("#token").fill(TOKEN);
      page.locator("form button").click();

      Locator input = page.locator("#country");
      input.fill("Cambodge");
      page.locator("form button.primary").click();
      assertThat(page.locator("#country-problem"))
          .hasText("« Cambodge » n’est pas le code d’un pays, comme KH.");
      assertThat(input).isFocused();
      assertFits(page);
      assertAccessible(page);
    }
  }
}
