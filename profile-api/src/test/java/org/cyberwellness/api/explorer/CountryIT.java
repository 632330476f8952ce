package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A country's profile, as people read it. */
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
  void the_slider_shows_any_profile_at_once_and_asks_for_none_twice() {
    Page page = open("/EE");
    settle(page);
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
    page.navigate(url(CAMBODIA));
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
  void it_can_be_taken_along_in_three_forms() {
    Page page = open(CAMBODIA);

    assertThat(page.locator("a[download]").all().stream().map(link -> link.getAttribute("href")))
        .containsExactly(
            "/export/KH/profile.md?asOf=2014-08-26",
            "/export/KH/statements.csv?asOf=2014-08-26",
            "/export/KH/profile.json?asOf=2014-08-26");
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
