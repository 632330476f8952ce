package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The token that lets one record. */
@Slow
class TokenIT extends Recording {

  @Test
  void a_token_stays_in_the_tab_and_is_sent_to_try_it_and_with_mutations() {
    Page page = open("/" + country() + "/record");
    look(page, "record-token");
    List<String> withToken = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.headers().containsKey("authorization")) {
            withToken.add(String.valueOf(request.postData()));
          }
        });
    page.getByLabel("Access token").fill(TOKEN);
    button(page, "Go on").click();
    assertThat(page.locator("#field-events-0")).isVisible();
    page.reload();
    assertThat(page.locator("#field-events-0")).isVisible();
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    fillIn(page, "2015", "A review");
    button(page, "Show the effect").click();
    assertThat(page.locator(".preview")).isVisible();
    assertThat(withToken).hasSize(2);
    assertThat(withToken.getFirst()).contains("query Trial");
    assertThat(withToken.getLast()).contains("mutation Record");
    assertThat(questions).noneMatch(question -> question.contains("__schema"));

    button(page, "Forget it").click();
    assertThat(page.getByLabel("Access token")).isVisible();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The server does not accept this token | Choose what happened first.",
        "fr | Le serveur n’accepte pas ce jeton | Choisissez d’abord ce qui s’est passé."
      })
  void a_wrong_token_is_refused_where_it_is_entered_and_a_button_says_why_it_is_disabled(
      String language, String refusal, String reason) {
    for (Look look : LOOKS) {
      Page page = open("/%s/record?lang=%s".formatted(country(), language), look);
      Locator token = page.locator("#token");
      token.fill("a token of nobody's");
      token.press("Enter");
      assertThat(page.locator("#token-problem")).hasText(refusal);
      assertThat(token).isFocused();
      assertFits(page);
      assertAccessible(page);
      expectComplaint("status of 401");

      token.fill(TOKEN);
      token.press("Enter");
      assertThat(page.locator(".send button")).isDisabled();
      assertThat(page.locator("#send-help")).hasText(reason);
      settle(page);
      assertFits(page);
      assertAccessible(page);
    }
  }

  @Test
  void a_token_that_is_accepted_no_more_is_told_apart_from_a_failure_and_another_can_be_given() {
    Page page = openWithToken("/record");
    fillIn(page, "2015", "A review");
    page.evaluate("sessionStorage.setItem('token', 'a token of nobody')");

    button(page, "Show the effect").click();

    assertThat(page.locator(".problems")).containsText("The server does not accept this token");
    expectComplaint("status of 401");
    button(page, "Give another token").click();
    assertThat(page.getByLabel("Access token")).isVisible();
  }
}
