package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** A document is proposed by the page. */
@Slow
class ProposedDocumentIT extends AmongHands {
  @Test
  void a_document_of_which_the_reader_is_unsure_is_proposed_in_one_step() {
    Page page = openAs(Api.STEWARD, "/GH/record?document=paste");
    page.locator("#field-text").fill(ImportIT.DOCUMENT);
    button(page, "Read it").click();
    assertThat(page.locator(".part.warned").first()).containsText("Bananas are yellow.");
    assertThat(page.locator("details[open] > summary").getByText("Propose it instead")).isVisible();
    look(page, "propose-document");

    button(page, "Propose").click();

    assertThat(page.locator(".done")).containsText("Safe Shores Review");
    page.getByText("To the proposal").click();
    assertThat(page.locator(".part.warned").first()).containsText("Bananas are yellow.");
    look(page, "review-document");
    assertThat(new Proposer(api(), "GH").listed("PENDING")).hasSize(1);
  }

  @Test
  void a_contributor_proposes_a_document_and_sees_what_of_it_would_be_recorded() {
    Page page = openAs(Api.CONTRIBUTOR, "/LK/record?document=paste");
    assertThat(heading(page)).hasText("Sri Lanka: propose a document");
    page.locator("#field-text").fill(ImportIT.DOCUMENT);
    button(page, "Propose").click();

    assertThat(page.locator(".done")).containsText("Safe Shores Review");
    page.getByText("To the proposal").click();
    page.locator("#field-withdraw-reason").fill("It was a draft.");
    button(page, "Withdraw").click();
    assertThat(page.locator(".review .state")).hasText("Withdrawn");
    page.getByText("Mend and propose again").click();
    assertThat(page.locator("#field-text")).hasValue(Pattern.compile("Safe Shores Review"));
  }
}
