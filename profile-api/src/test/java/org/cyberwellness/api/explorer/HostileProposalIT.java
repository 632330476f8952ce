package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** What a contributor writes is text to whoever reads it. */
@Slow
class HostileProposalIT extends AmongHands {
  @Test
  void what_is_hostile_in_a_proposal_is_text_to_the_steward() {
    String attack = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>";
    String script = "<script>document.title='owned'</script> [link](javascript:alert(1)) &amp;";
    new Proposer(api().as(Api.CONTRIBUTOR), "MU")
        .propose(
            Map.of(
                "recordEvents",
                Map.of(
                    "country",
                    "MU",
                    "source",
                    Map.of("title", attack, "publisher", script),
                    "events",
                    List.of(
                        Facts.fact(
                            "benchmarkingExerciseRecognized",
                            "2015",
                            "title",
                            attack,
                            "note",
                            script)))),
            Map.of("comment", script + "\n" + attack));

    Page page = openAs(Api.STEWARD, "/review?country=MU");
    assertHarmless(page, page.locator(".proposal"), script, attack);
    page.locator(".proposal a").click();
    assertHarmless(page, page.locator(".review"), script, attack);
    look(page, "review-hostile");
    page.locator("#field-approve-comment").fill(attack);
    button(page, "Approve and record").click();
    assertThat(page.locator(".review .state")).hasText("Approved");
    assertHarmless(page, page.locator(".review"), script, attack);
    for (String view : List.of("/changes?country=MU", "/sources?country=MU", "/MU/timeline")) {
      visit(page, view);
      assertHarmless(page, page.locator("main"), attack);
    }
  }

  private void assertHarmless(Page page, Locator place, String... texts) {
    settle(page);
    for (String text : texts) {
      assertThat(place.first().textContent()).contains(text);
    }
    assertThat(page.locator("main img, main script, main b")).hasCount(0);
    assertThat(page.locator("main a[href^=javascript]")).hasCount(0);
    assertThat(page.title()).doesNotContain("owned");
  }
}
