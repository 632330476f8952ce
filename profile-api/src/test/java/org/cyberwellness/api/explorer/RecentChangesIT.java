package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** What was recorded lately, over all countries. */
@Slow
class RecentChangesIT extends AmongHands {

  @Test
  void it_goes_from_the_newest_to_the_oldest_page_by_page_and_back() {
    List<String> newest = newest(45);
    Page page = open("/changes");
    List<String> shown = new ArrayList<>(summaries(page));
    assertThat(shown).hasSize(20);

    page.locator(".pages a").getByText("Older").click();
    settle(page);
    shown.addAll(summaries(page));
    String second = address(page);
    page.locator(".pages a").getByText("Older").click();
    settle(page);
    shown.addAll(summaries(page).subList(0, 5));
    assertThat(shown).isEqualTo(newest);

    page.locator(".pages a").getByText("Newer").click();
    settle(page);
    assertThat(summaries(page)).isEqualTo(newest.subList(20, 40));
    visit(page, second);
    assertThat(summaries(page)).isEqualTo(newest.subList(20, 40));
    page.locator(".pages a").getByText("Newest").click();
    settle(page);
    assertThat(summaries(page)).isEqualTo(newest.subList(0, 20));
  }

  @Test
  void it_is_filtered_by_whom_kind_country_and_day_and_the_address_keeps_it() {
    Proposer proposer = new Proposer(api().as(Api.CONTRIBUTOR), "BD");
    String proposal = proposer.proposes(Facts.strategy("2015", "Proposed and approved"));
    new Proposer(api(), "BD").approve(proposal, Map.of());
    Page page = open("/changes");

    page.getByLabel("Recorded or proposed by").fill("contributor");
    page.getByLabel("Recorded or proposed by").press("Enter");
    assertThat(page).hasURL(Pattern.compile("by=contributor"));
    page.getByLabel("Country").selectOption("BD");
    page.getByLabel("Kind").selectOption("STRATEGY_ADOPTED");
    settle(page);
    Locator events = page.locator("li.event");
    assertThat(events).hasCount(1);
    assertThat(events).containsText("Proposed by contributor, approved by steward");
    page.reload();
    assertThat(page.getByLabel("Country")).hasValue("BD");
    assertThat(events).hasCount(1);

    page.getByLabel("Recorded up to").fill("2001-01-01");
    assertThat(page.locator(".empty")).containsText("Nothing was recorded that fits");
    assertThat(page).hasURL(Pattern.compile("to=2001-01-01"));
  }

  @Test
  void what_was_corrected_is_struck_through_with_who_corrected_it_and_why() {
    Steward steward = new Steward(api(), "AU");
    String event = steward.event(Facts.strategy("2015", "Misread"));
    steward.correct(event, Facts.strategy("2015", "Read again"));

    Page page = open("/changes?country=AU");

    Locator gone = page.locator("li.event.gone:has-text('Misread')");
    assertThat(gone.locator("del")).isVisible();
    assertThat(gone.locator(".retraction")).containsText("by steward. Reason: Wrong.");
    assertThat(gone.locator(".retraction")).containsText("Read again");
    look(page, "changes");
  }

  @Test
  void its_words_are_those_of_the_page() {
    Page page = open("/changes?lang=fr&kind=STRATEGY_ADOPTED");

    assertThat(heading(page)).hasText("Changements récents");
    assertThat(page).hasTitle(Pattern.compile("^Changements récents – "));
    assertThat(page.locator("li.event").first()).containsText("Enregistré par ");
    visit(page, "/changes?lang=fr&before=nothing");
    assertThat(page.locator(".face")).containsText("Il n’y a pas de réponse à cela");
    allowComplaint("status of 400");
  }

  private static List<String> newest(int count) {
    return api()
        .ask("{ changes(last: %d) { nodes { summary } } }".formatted(count))
        .texts("changes.nodes.summary")
        .reversed();
  }

  private static List<String> summaries(Page page) {
    return page.locator("li.event .summary").allTextContents();
  }
}
