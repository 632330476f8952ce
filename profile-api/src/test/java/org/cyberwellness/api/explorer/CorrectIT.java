package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correcting and retracting: what it would change is shown before it is sent. */
@Slow
class CorrectIT extends Recording {

  @Test
  void an_event_is_corrected_from_the_timeline() {
    record("A revue");
    Page page = openWithToken("/timeline");

    page.locator("li.event:has-text('A revue') .ways a[href*=correct]").click();
    assertThat(page.locator("#field-event")).hasValue(KIND);
    Locator title = page.locator("#field-event-" + KIND + "-title");
    assertThat(title).hasValue("A revue");
    assertThat(page.locator("#field-event-" + KIND + "-source-title")).hasValue("A source");
    title.fill("A review");
    page.locator("#field-reason").fill("Misspelt.");
    button(page, "Show the effect").click();
    assertThat(page.locator(".preview")).containsText("Corrected");
    assertThat(page.locator(".preview > .causes del")).containsText("A revue");
    look(page, "correct");
    button(page, "Correct the event").click();
    assertThat(page.locator(".done")).isVisible();
    page.getByText("To the timeline").click();

    assertThat(page.locator("li.event.gone:has-text('A revue') .retraction"))
        .containsText("Misspelt.");
    look(page, "timeline-corrected");
  }

  @Test
  void an_event_is_retracted_with_a_reason() {
    String event = record("A review");
    Page page = openWithToken("/record?retract=" + event);

    button(page, "Show the effect").click();
    assertThat(page.locator("#field-reason-problem")).isVisible();
    page.locator("#field-reason").fill("It was another country's.");
    button(page, "Show the effect").click();
    assertThat(page.locator(".preview .side").last()).containsText("Not reported");
    assertThat(page.locator(".preview > .causes del")).containsText("A review");
    look(page, "retract");
    button(page, "Retract the event").click();

    assertThat(page.locator(".done")).containsText("Retracted");
    assertThat(status()).isEqualTo("NOT_REPORTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void what_it_does_to_a_figure_is_shown_before_it_is_sent(String language) {
    String event = record("populationEstimated", Map.of("effective", "2026-01-01", "total", 1_234));

    Page page = openWithToken("/record?correct=" + event, language);
    page.locator("#field-event-populationEstimated-total").fill("2345");
    page.locator("#field-reason").fill("Misread.");
    page.locator(".send button").click();
    Locator sides = page.locator(".preview .figures .side");
    assertThat(sides.first()).containsText(language.equals("en") ? "1,234" : "1\u202f234");
    assertThat(sides.last()).containsText(language.equals("en") ? "2,345" : "2\u202f345");
    look(page, "correct-figure-" + language);
    assertThat(figure()).isEqualTo("1234.0");

    Page other = openWithToken("/record?retract=" + event, language);
    other.locator("#field-reason").fill("Another country's.");
    other.locator(".send button").click();
    assertThat(other.locator(".preview .figures .side").first())
        .containsText(language.equals("en") ? "1,234" : "1\u202f234");
    assertThat(other.locator(".preview .figures .side").last())
        .not()
        .containsText(language.equals("en") ? "1,234" : "1\u202f234");
    look(other, "retract-figure-" + language);
    assertThat(figure()).isEqualTo("1234.0");
  }

  private String figure() {
    return profile("background { population { value } }")
        .text("profile.background.population.value");
  }
}
