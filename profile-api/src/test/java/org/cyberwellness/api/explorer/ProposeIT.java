package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** A contributor proposes by the page. */
@Slow
class ProposeIT extends AmongHands {
  private static final String LAW = "#field-events-0-legislationEnacted-";

  @Test
  void a_law_is_proposed_rejected_with_a_reason_mended_proposed_again_and_approved()
      throws IOException {
    Steward kenya = new Steward(api(), "KE");
    int before = kenya.sequence();
    String permalink =
        api().ask("{ profile(country: \"KE\") { permalink } }").text("profile.permalink");
    String shownBefore = api().text(permalink.substring(permalink.indexOf("/KE?")));

    Page contributor = openAs(Api.CONTRIBUTOR, "/KE/record");
    assertThat(heading(contributor)).hasText("Kenya: propose events");
    contributor.locator("#field-source-title").fill("A gazette");
    contributor.locator("#field-events-0").selectOption("legislationEnacted");
    contributor.locator(LAW + "effective").fill("2018-13");
    contributor.locator(LAW + "area").selectOption("REGULATION_AND_COMPLIANCE");
    contributor.locator(LAW + "title").fill("Act on Shores");
    contributor.locator("#field-comment").fill("It came into force in May.");
    look(contributor, "propose");
    button(contributor, "Propose").click();
    assertThat(contributor.locator(LAW + "effective-problem"))
        .containsText("is not a date of the calendar");
    allowComplaint("status of 400");
    contributor.locator(LAW + "effective").fill("2018-06");
    button(contributor, "Propose").click();
    assertThat(contributor.locator(".done")).isFocused();
    assertThat(contributor.locator(".done")).containsText("waits for the decision of a steward");
    look(contributor, "proposed");

    Page steward = openAs(Api.STEWARD, "/review?country=KE");
    assertThat(heading(steward)).hasText("Review proposals");
    look(steward, "review");
    steward.locator(".proposal a").click();
    assertThat(heading(steward)).hasText("Kenya: proposal of contributor");
    assertThat(steward.locator("blockquote").first()).hasText("It came into force in May.");
    assertThat(steward.locator(".facts")).containsText("Act on Shores");
    assertThat(steward.locator(".change .side").last()).containsText("In place");
    look(steward, "review-proposal");
    button(steward, "Reject").click();
    assertThat(steward.locator("#field-reject-reason-problem")).hasText("This is required.");
    assertThat(kenya.sequence()).isEqualTo(before);
    steward.locator("#field-reject-reason").fill("The gazette says May.");
    button(steward, "Reject").click();
    assertThat(steward.locator(".review .state")).hasText("Rejected");

    visit(contributor, "/review?country=KE");
    assertThat(heading(contributor)).hasText("My proposals");
    assertThat(contributor.locator(".proposal")).containsText("The gazette says May.");
    contributor.locator(".proposal a").click();
    contributor.getByText("Mend and propose again").click();
    assertThat(heading(contributor)).hasText("Kenya: propose again");
    assertThat(contributor.locator(".one-event")).containsText("The gazette says May.");
    assertThat(contributor.locator("#field-source-title")).hasValue("A gazette");
    assertThat(contributor.locator(LAW + "area")).hasValue("REGULATION_AND_COMPLIANCE");
    assertThat(contributor.locator(LAW + "title")).hasValue("Act on Shores");
    assertThat(contributor.locator(LAW + "effective")).hasValue("June 2018");
    look(contributor, "mend");
    contributor.locator(LAW + "effective").fill("2018-05");
    button(contributor, "Propose").click();
    assertThat(contributor.locator(".done")).isVisible();

    visit(steward, "/review?country=KE");
    steward.locator(".proposal a").click();
    assertThat(steward.locator(".facts")).containsText("May 2018");
    button(steward, "Approve and record").click();
    assertThat(steward.locator(".review .state")).hasText("Approved");
    look(steward, "approved");

    Answer recorded =
        api()
            .ask(
                """
                { timeline(country: "KE", axis: RECORDED, last: 1) {
                  nodes { recordedBy proposedBy effective } } }
                """);
    assertThat(recorded.text("timeline.nodes.recordedBy")).isEqualTo("steward");
    assertThat(recorded.text("timeline.nodes.proposedBy")).isEqualTo("contributor");
    assertThat(recorded.text("timeline.nodes.effective")).isEqualTo("2018-05");
    steward.getByText("To the profile").click();
    assertThat(steward.locator(".statement").getByText("Act on Shores").first()).isVisible();
    visit(steward, "/changes?country=KE");
    assertThat(steward.locator("li.event").first())
        .containsText("Proposed by contributor, approved by steward");
    assertThat(api().text(permalink.substring(permalink.indexOf("/KE?")))).isEqualTo(shownBefore);
  }

  @Test
  void a_contributors_token_is_recognised_where_it_is_entered() {
    Page page = open("/NG/record");
    assertThat(heading(page)).hasText("Nigeria: record events");
    page.locator("#token").fill(Api.CONTRIBUTOR);
    page.locator("#token").press("Enter");

    assertThat(heading(page)).hasText("Nigeria: propose events");
    assertThat(page.locator(".token-bar")).containsText("contributor");
    assertThat(page.locator(".head nav").first()).containsText("Propose");
    assertThat(page.locator(".tabs [aria-current]")).hasText("Propose");
  }

  @Test
  void a_correction_is_shown_beside_what_it_corrects() {
    String event = new Steward(api(), "RW").event(Facts.strategy("2015", "A stratagem"));
    Page page = openAs(Api.CONTRIBUTOR, "/RW/timeline");

    page.locator("li.event:has-text('A stratagem') .ways a[href*=correct]").click();
    assertThat(heading(page)).hasText("Rwanda: propose to correct an event");
    page.locator("#field-event-strategyAdopted-title").fill("A strategy");
    page.locator("#field-reason").fill("Misread.");
    button(page, "Propose").click();

    Locator differs = page.locator(".facts .differs");
    assertThat(differs).hasCount(1);
    assertThat(differs.locator("del")).hasText("A stratagem");
    assertThat(differs.locator("ins")).hasText("A strategy");
    look(page, "propose-correction");

    visit(page, "/RW/record?retract=" + event);
    page.locator("#field-reason").fill("It was another country's.");
    button(page, "Propose").click();
    assertThat(page.locator(".done .facts del").first()).isVisible();
    assertThat(page.locator(".done")).containsText("It was another country's.");
    assertThat(new Proposer(api(), "RW").listed("PENDING")).hasSize(2);
  }

  @Test
  void it_goes_by_the_keyboard_alone() {
    Page page = openAs(Api.CONTRIBUTOR, "/TH/record");
    tabTo(page, page.locator("#field-source-title"));
    page.keyboard().type("A gazette");
    tabTo(page, page.locator("#field-events-0"));
    page.keyboard().type("Strategy");
    tabTo(page, page.locator("#field-events-0-strategyAdopted-effective"));
    page.keyboard().type("2019");
    tabTo(page, page.locator("#field-events-0-strategyAdopted-title"));
    page.keyboard().type("By hand");
    tabTo(page, button(page, "Propose"));
    page.keyboard().press("Enter");
    assertThat(page.locator(".done")).isFocused();

    Page steward = openAs(Api.STEWARD, "/review?country=TH");
    tabTo(steward, steward.locator(".proposal a"));
    steward.keyboard().press("Enter");
    assertThat(heading(steward)).hasText("Thailand: proposal of contributor");
    tabTo(steward, button(steward, "Approve and record"));
    steward.keyboard().press("Enter");
    assertThat(steward.locator(".review .state")).hasText("Approved");
    assertThat(steward.locator(".announced")).hasText("The decision is stored.");
    assertThat(steward.locator(".announced")).isFocused();
  }

  @Test
  void in_french_all_of_it_is_in_french() {
    Page page = openAs(Api.CONTRIBUTOR, "/PE/record?lang=fr");
    assertThat(heading(page)).hasText("Pérou : proposer des événements");
    page.locator("#field-source-title").fill("A gazette");
    page.locator("#field-events-0").selectOption("strategyAdopted");
    page.locator("#field-events-0-strategyAdopted-effective").fill("2019");
    button(page, "Proposer").click();
    assertThat(page.locator("#field-events-0-strategyAdopted-title-problem"))
        .hasText("Ce champ est obligatoire.");
    allowComplaint("status of 400");
    page.locator("#field-events-0-strategyAdopted-title").fill("Par la page");
    button(page, "Proposer").click();
    assertThat(page.locator(".done")).containsText("attend la décision d’un responsable");
    page.getByText("Vers la proposition").click();
    assertThat(heading(page)).hasText("Pérou : proposition de contributor");
    assertThat(page).hasTitle(Pattern.compile("^Pérou : proposition de contributor – "));
    look(page, "proposal-french");
  }
}
