package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** What the fields of forms are for is told in the page's language. */
@Slow
class FormHelpIT extends InTheBrowser {
  private static final int KINDS = 31;

  /** The help texts of a form by the ids of their elements. */
  private static final String HELP =
      """
      () => Object.fromEntries([...document.querySelectorAll('main .help')]
        .filter(help => help.textContent.trim())
        .map(help => [help.id, help.textContent.replace(/\\s+/g, ' ').trim()]))
      """;

  @Test
  void every_help_text_of_every_form_is_in_the_pages_language() {
    Map<String, String> english = helpOfAllForms("en", Look.DESK);
    Map<String, String> french = helpOfAllForms("fr", Look.HAND);

    assertThat(english).hasSizeGreaterThan(120);
    assertThat(french.keySet()).isEqualTo(english.keySet());
    assertThat(french)
        .allSatisfy(
            (field, text) ->
                assertThat(text)
                    .as(field)
                    .isNotEqualTo(english.get(field))
                    .matches("[\\p{Lu}“«].*[.!?]")
                    .doesNotContain("undefined"));
  }

  @Test
  void a_field_of_which_the_page_has_no_words_yet_is_explained_by_the_schema() {
    Page page = withToken("fr", Look.DESK);
    page.route(
        "**/explorer/inputs.json",
        route -> {
          APIResponse answer = route.fetch();
          route.fulfill(
              new FulfillOptions()
                  .setResponse(answer)
                  .setBody(answer.text().replace("\"publisher\"", "\"imprint\"")));
        });
    page.navigate(url("/KH/record?lang=fr"));

    Locator help = page.locator("#field-source-imprint-help [lang=en]");
    assertThat(help).hasText("The publisher, at most 500 characters.");
    assertThat(page.locator("#field-source-title-help")).containsText("Le titre du document");
  }

  private Map<String, String> helpOfAllForms(String language, Look look) {
    Map<String, String> found = new LinkedHashMap<>(helpOfEachKind(language, look));
    String event =
        api()
            .ask("{ timeline(country: \"KH\", first: 1) { nodes { id } } }")
            .text("timeline.nodes.id");
    for (String form :
        List.of(
            "/KH/record?document=paste&",
            "/KH/record?retract=" + event + "&",
            "/KH/record?correct=" + event + "&",
            "/sources/correct?title=A&",
            "/import?")) {
      Page page = withToken(language, look);
      page.navigate(url(form + "lang=" + language));
      page.locator("main .send button").waitFor();
      settle(page);
      found.putAll(help(page, form));
      assertFits(page);
    }
    return found;
  }

  private Map<String, String> helpOfEachKind(String language, Look look) {
    Page page = withToken(language, look);
    page.navigate(url("/KH/record?lang=" + language));
    Locator kinds = page.locator("#field-events-0");
    kinds.waitFor();
    settle(page);
    List<?> names =
        (List<?>) kinds.evaluate("select => [...select.options].map(o => o.value).filter(Boolean)");
    assertThat(names).hasSize(KINDS);
    Map<String, String> found = new LinkedHashMap<>();
    for (Object name : names) {
      kinds.selectOption((String) name);
      page.locator("#field-events-0-%s-effective".formatted(name)).waitFor();
      found.putAll(help(page, name + " "));
    }
    assertFits(page);
    return found;
  }

  /** None of it is marked as of another language. */
  private static Map<String, String> help(Page page, String form) {
    assertThat(page.locator("main .help [lang]")).hasCount(0);
    Map<String, String> found = new LinkedHashMap<>();
    ((Map<?, ?>) page.evaluate(HELP)).forEach((id, text) -> found.put(form + id, (String) text));
    assertThat(found).isNotEmpty();
    return found;
  }

  private Page withToken(String language, Look look) {
    Page page = window(look);
    KeptToken.in(page);
    return page;
  }
}
