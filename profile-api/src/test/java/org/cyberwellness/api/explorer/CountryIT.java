package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** A country's profile, as people read it. */
@Slow
class CountryIT extends InTheBrowser {
  private static final String CAMBODIA = "/KH?asOf=2014-08-26";

  @Test
  void it_has_all_statements_in_the_templates_order_with_their_statuses_in_words() {
    Page page = open(CAMBODIA);

    assertThat(heading(page)).hasText("Cambodia");
    assertThat(page.locator(".statement .number").allInnerTexts())
        .isEqualTo(
            api()
                .ask("{ profile(country: \"KH\") { indicators { number } } }")
                .texts("profile.indicators.number"));
    assertThat(page.locator(".statement .status").allInnerTexts())
        .isEqualTo(statuses("2014-08-26"));
    assertThat(page.locator(".figure .value").first()).hasText("24% 17 of 17 reported");
    assertThat(page.locator("[id='1.1.1'] .since")).hasText("since 26 August 2014 at the latest");
  }

  @Test
  void the_evidence_of_a_statement_is_one_click_away() {
    Page page = open(CAMBODIA);
    page.locator("[id='1.2.1'] summary").click();

    assertThat(page.locator("[id='1.2.1'] .evidence li").first()).isVisible();
    assertThat(page.locator("[id='1.2.1'] .evidence"))
        .containsText("International Telecommunication Union");
    assertThat(questions).hasSizeLessThan(60).doesNotHaveDuplicates();
  }

  @Test
  void it_says_from_when_the_evidence_is_and_what_may_already_be() {
    Page today = open("/KH?asOf=2026-09-01");
    assertThat(today.locator("[id='1.2.2'] .age")).hasText("evidence of August 2014, 12 years old");
    assertThat(today.locator("[id='1.2.2'] .may")).hasCount(0);
    assertThat(today.locator(".figure .reported")).hasText("17 of 17 reported");

    Page before = open("/KH?asOf=2010-01-01");
    assertThat(before.locator("[id='1.2.2'] .may")).hasText("may already be absent");
    assertThat(before.locator("[id='1.1.1'] .may")).hasText("may already be in place");
    assertThat(before.locator("[id='1.2.2'] .age")).hasCount(0);

    Page soon = open("/KH?asOf=2016-01-01&lang=fr");
    assertThat(soon.locator("[id='1.2.2'] .age")).hasText("preuve : août 2014");
    assertAccessible(soon);
  }

  @Test
  void an_address_that_is_shared_shows_the_same() {
    Page one = open("/EE?asOf=2012-05-05&since=2005-01-01");
    Page other = open(address(one));

    assertThat(other.locator("main").innerText()).isEqualTo(one.locator("main").innerText());
  }

  @Test
  void it_says_what_is_new_since_a_date() {
    Page page = open("/EE?asOf=2012-05-05");
    page.getByLabel("What is new since").fill("2005-01-01");
    page.getByLabel("What is new since").blur();
    page.locator(".statement.new").first().waitFor();

    List<String> changed =
        api()
            .ask(
                """
                {
                  compareProfiles(country: "EE", from: {asOf: "2005-01-01"}, to: {asOf: "2012-05-05"}) {
                    changes { number }
                  }
                }
                """)
            .texts("compareProfiles.changes.number");
    assertThat(page.locator(".statement.new .number").allInnerTexts())
        .isEqualTo(changed)
        .isNotEmpty();
    assertThat(address(page)).isEqualTo("/EE?asOf=2012-05-05&since=2005-01-01");
  }

  @Test
  void what_we_knew_then_shows_nothing_before_the_first_record_and_leads_back() {
    Page page = open(CAMBODIA + "&knownAt=2001-01-01T00:00:00Z");

    assertThat(page.locator(".face")).containsText("Nothing was known then");
    page.getByLabel("with all that is known today").click();
    assertThat(page.locator(".made")).containsText("by 29 recorded events");
    assertThat(address(page)).isEqualTo(CAMBODIA);

    page.getByLabel("what we knew then").click();
    assertThat(page.locator(".face")).isVisible();
    assertThat(address(page)).isEqualTo(CAMBODIA + "&knownAt=2014-08-26T23:59:59.999999Z");
  }

  @Test
  void its_citation_and_its_address_for_good_can_be_copied() {
    Page page = window(Look.DESK);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    visit(page, CAMBODIA);
    page.getByText("How to cite this page").click();
    button(page, "Copy the citation").click();
    page.getByText("Copied", new Page.GetByTextOptions().setExact(true)).waitFor();

    String citation =
        api()
            .ask("{ profile(country: \"KH\", asOf: \"2014-08-26\") { citation } }")
            .at("profile.citation")
            .stringValue();
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(citation);
    assertThat(page.locator("blockquote")).hasText(citation);
  }

  @Test
  void it_can_be_taken_along_in_other_forms() {
    Page page = open(CAMBODIA);

    assertThat(page.locator("a[download]").all().stream().map(link -> link.getAttribute("href")))
        .containsExactly(
            "/export/KH/profile.md?asOf=2014-08-26",
            "/export/KH/statements.csv?asOf=2014-08-26",
            "/export/KH/profile.json?asOf=2014-08-26",
            "/export/KH/profile.jsonld?asOf=2014-08-26",
            "/export/KH/citation.bib?asOf=2014-08-26",
            "/export/KH/citation.json?asOf=2014-08-26");
  }

  @Test
  void what_is_taken_along_from_a_page_in_another_language_is_there() {
    String knownAt =
        api()
            .ask("{ profile(country: \"KH\", asOf: \"2014-08-26\") { knownAt } }")
            .at("profile.knownAt")
            .stringValue();
    Page page = open(CAMBODIA + "&lang=fr&knownAt=" + knownAt);

    assertThat(page.locator("a[download]").all().stream().map(link -> link.getAttribute("href")))
        .hasSize(6)
        .allSatisfy(
            link -> {
              assertThat(link).endsWith("?asOf=2014-08-26&knownAt=" + knownAt);
              assertThat(page.request().get(url(link)).status()).isEqualTo(200);
            });
  }

  @Test
  void linked_data_in_its_head_goes_once_another_date_is_shown() {
    Page page = open(CAMBODIA);
    Locator data = page.locator("head script[type='application/ld+json']");
    assertThat(data).hasCount(1);

    page.evaluate(
        "history.pushState(null, '', '/KH?asOf=2015-01-01'); dispatchEvent(new Event('address'))");

    assertThat(data).hasCount(0);
  }

  private static List<String> statuses(String asOf) {
    return api()
        .ask(
            "query ($asOf: Date!) { profile(country: \"KH\", asOf: $asOf) { indicators { status } }"
                + " }",
            Map.of("asOf", asOf))
        .texts("profile.indicators.status")
        .stream()
        .map(status -> status.charAt(0) + status.substring(1).toLowerCase(Locale.ROOT))
        .map(status -> status.replace('_', ' '))
        .toList();
  }
}
