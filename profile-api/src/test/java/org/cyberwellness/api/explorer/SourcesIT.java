package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** What is cited, and how a source is corrected wherever it is. */
@Slow
class SourcesIT extends AmongHands {
  private static final String MOVED = "https://moved.example.org/report";

  @Test
  void a_source_that_moved_is_corrected_wherever_it_is_cited() {
    cite("UA", "A moved report");
    cite("OM", "A moved report");
    Page page = openAs(Api.STEWARD, "/sources");
    look(page, "sources");
    page.getByLabel("Title contains").fill("moved report");
    page.getByLabel("Title contains").press("Enter");
    Locator row = page.locator(".sources tbody tr");
    assertThat(row).hasCount(1);
    assertThat(row.locator("td").nth(0)).hasText("2");
    assertThat(row.locator("td").nth(1)).hasText("2");
    assertThat(page).hasURL(Pattern.compile("title=moved"));

    row.getByText("Correct").click();
    assertThat(heading(page)).hasText("Correct a source");
    assertThat(page.locator(".one-event")).containsText("A moved report");
    assertThat(page.locator("#field-to-title")).hasValue("A moved report");
    page.locator("#field-to-url").fill(MOVED);
    button(page, "Show the effect").click();
    assertThat(page.locator("#field-reason-problem")).hasText("This is required.");
    page.locator("#field-reason").fill("It moved.");
    button(page, "Show the effect").click();
    assertThat(page.locator(".preview"))
        .containsText("Would be corrected: 2 events of 2 countries.");
    assertThat(page.locator(".preview")).containsText("Oman, Ukraine");
    assertThat(cited()).containsExactly("null");
    look(page, "sources-correct");

    button(page, "Correct 2 events").click();

    assertThat(page.locator(".done")).containsText("Corrected: 2 events of 2 countries.");
    assertThat(cited()).containsExactly(MOVED);
    page.getByText("To the sources").click();
    page.getByLabel("Address starts with").fill("https://moved.example.org/");
    page.getByLabel("Address starts with").press("Enter");
    assertThat(row).hasCount(1);
  }

  @Test
  void of_a_country_only_its_own_citations_count_and_the_address_keeps_it() {
    cite("NO", "A northern report");
    Page page = open("/sources?lang=fr&title=northern");
    page.getByLabel("Citées pour").selectOption("NO");
    settle(page);
    assertThat(page.locator(".count")).hasText("1 source");
    page.getByLabel("Citées pour").selectOption("PL");
    assertThat(page.locator(".count"))
        .hasText("Aucune source ne répond à ce choix. Élargissez-le.");
    assertThat(page).hasURL(Pattern.compile("country=PL"));
  }

  @Test
  void whoever_may_not_correct_a_source_is_told_so_and_no_address_makes_a_script_a_link() {
    Page page = openAs(Api.CONTRIBUTOR, "/sources/correct?title=A&url=javascript:alert(1)");

    assertThat(page.locator("main [role=alert]")).containsText("takes the role of a steward");
    assertThat(page.locator("main a[href^=javascript]")).hasCount(0);
    assertAccessible(page);
    visit(page, "/sources/correct");
    assertThat(page.locator("main [role=alert]").first()).containsText("names no source");
  }

  private static void cite(String country, String source) {
    assertThat(
            api()
                .ask(
                    """
                    mutation ($input: RecordEventsInput!) {
                      recordEvents(input: $input) { userErrors { message path } }
                    }
                    """,
                    Map.of(
                        "input",
                        Map.of(
                            "country",
                            country,
                            "source",
                            Map.of("title", source),
                            "events",
                            List.of(Facts.membership("2016", "Cited by " + source)))))
                .userErrors())
        .isEmpty();
  }

  /** The addresses of the source that moved. */
  private static List<String> cited() {
    return api()
        .ask("{ sources(filter: {titleContains: \"moved report\"}) { nodes { source { url } } } }")
        .texts("sources.nodes.source.url");
  }
}
