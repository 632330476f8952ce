package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** Documents are read in, about a country of the sample at which no other test looks. */
@Slow
class ImportIT extends InTheBrowser {
  /** The reader is unsure of its second line. */
  static final String DOCUMENT =
      """
      1.2.1 CIRT
      Bananas are yellow.
      1.3.4 NATIONAL BENCHMARKING
      There is an officially recognized benchmarking exercise called Safe Shores Review.
      Last updated on 1 June 2014
      """;

  @Test
  void what_a_text_says_is_shown_beside_its_lines_before_it_is_recorded() {
    Page page = openWithToken();
    page.locator("#field-text").fill(DOCUMENT);

    button(page, "Read it").click();

    assertThat(page.locator(".preview")).isFocused();
    assertThat(page.locator(".preview")).containsText("1 indicator changes");
    assertThat(page.locator(".part.warned").first()).containsText("Bananas are yellow.");
    assertThat(page.locator(".part.warned .warning").first()).containsText("Line ");
    assertThat(page.locator(".part:has-text('Safe Shores') .read").last()).containsText("In place");
    assertThat(status()).isEqualTo("NOT_REPORTED");
    for (Look look : List.of(Look.HAND, Look.DESK)) {
      page.setViewportSize(look.width(), 900);
      keep(page, "import-" + look);
      assertFits(page);
      assertAccessible(page);
    }

    button(page, "Record 1 event").click();

    assertThat(page.locator(".done")).containsText("Imported: 1 event");
    assertThat(status()).isEqualTo("IN_PLACE");
  }

  @Test
  void a_file_is_taken_in_place_of_the_text_and_what_is_no_document_is_said_at_its_field() {
    Page page = openWithToken();
    page.getByLabel("A file")
        .setInputFiles(
            new FilePayload(
                "letter.txt", "text/plain", "Hello, world.".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("#field-text")).hasValue("Hello, world.");

    button(page, "Read it").click();

    assertThat(page.locator(".problems")).isFocused();
    assertThat(page.locator(".field.wrong .problem")).isVisible();
    assertAccessible(page);
  }

  private Page openWithToken() {
    Page page = open("/PH/record?document=paste");
    page.getByLabel("Access token").fill("token-of-the-steward-of-the-tests");
    button(page, "Go on").click();
    page.locator("#field-text").waitFor();
    return page;
  }

  private static String status() {
    return api()
        .ask(
            "{ profile(country: \"PH\") { indicator(indicator: NATIONAL_BENCHMARKING) { status } }"
                + " }")
        .text("profile.indicator.status");
  }
}
