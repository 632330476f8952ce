package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Objects;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a phone findings come before controls, and words are whole. */
@Slow
class PhoneIT extends InTheBrowser {
  private static final double FIRST_SCREEN_PX = 800;
  private static final double FINGER_PX = 24;

  /** The options that are wider than what their select has for them. */
  private static final String CUT_OPTIONS =
      """
      () => {
        const arrow = 20;
        const pen = document.createElement('canvas').getContext('2d');
        return [...document.querySelectorAll('main select')].flatMap(select => {
          const style = getComputedStyle(select);
          pen.font = style.font;
          const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
          return [...select.options].map(option => option.text.trim()).filter(text => pen.measureText(text).width > room);
        });
      }
      """;

  /** The words of a table that stand on more than one line. */
  private static final String BROKEN_WORDS =
      """
      table => {
        const walk = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
        const broken = [];
        while (walk.nextNode()) {
          for (const word of walk.currentNode.data.matchAll(/[\\p{L}\\d]+/gu)) {
            const range = document.createRange();
            range.setStart(walk.currentNode, word.index);
            range.setEnd(walk.currentNode, word.index + word[0].length);
            if (range.getClientRects().length > 1) broken.push(word[0]);
          }
        }
        return broken;
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void what_a_country_has_and_what_happened_there_is_on_the_first_screen(String language) {
    Page profile = open("/KH?asOf=2014-08-26&lang=" + language, Look.HAND);
    assertIsOnFirstScreen(profile.locator(".statement .status").first());
    assertThat(profile.locator(".date-slider")).isHidden();
    assertFits(profile);
    profile.locator(".folded > summary").click();
    assertThat(profile.locator(".date-slider")).isVisible();
    assertAccessible(profile);

    Page timeline = open("/KH/timeline?lang=" + language, Look.HAND);
    assertIsOnFirstScreen(timeline.locator("li.event .summary").first());
    timeline.locator(".folded > summary").last().click();
    assertThat(timeline.locator(".chart .mark").first()).isVisible();
    assertAccessible(timeline);
  }

  @Test
  void on_a_large_screen_the_controls_are_there() {
    for (String language : List.of("en", "fr")) {
      Page page = open("/KH?lang=" + language);
      assertThat(page.locator(".date-slider")).isVisible();
      assertThat(page.locator(".folded")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void a_country_can_be_touched_on_the_map_of_its_region(String language) {
    Page page = open("/?asOf=2014-08-26&lang=" + language, Look.HAND);
    page.locator(".map a").first().waitFor();
    page.locator(".zoom select").selectOption("South-eastern Asia");
    settle(page);

    BoundingBox cambodia = boxOf(page.locator(".map a[href^='/KH']"));
    assertThat(Math.min(cambodia.width, cambodia.height)).isGreaterThan(FINGER_PX);
    assertThat(address(page)).contains("zoom=South-eastern");
    assertFits(page);
    assertAccessible(page);
    page.locator(".map a[href^='/KH']").click();
    assertThat(page).hasURL(url("/KH?asOf=2014-08-26&lang=" + language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void selectors_have_room_for_their_words(String language) {
    for (String view :
        List.of(
            "/?asOf=2014-08-26&", "/KH/timeline?", "/compare?countries=KH,LA&asOf=2014-08-26&")) {
      Page page = open(view + "lang=" + language, Look.HAND);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat((List<?>) page.evaluate(CUT_OPTIONS)).as(view).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void two_countries_stand_side_by_side_with_whole_words(String language) {
    Page page = open("/compare?countries=KH,LA&asOf=2014-08-26&lang=" + language, Look.HAND);
    Locator table = page.locator(".matrix");
    table.waitFor();

    assertThat(page.locator(".scroll").evaluate("part => part.scrollWidth - part.clientWidth"))
        .isEqualTo(0);
    assertThat((List<?>) table.evaluate(BROKEN_WORDS)).isEmpty();
    assertFits(page);
    assertAccessible(page);
  }

  private static void assertIsOnFirstScreen(Locator element) {
    element.waitFor();
    BoundingBox box = boxOf(element);
    assertThat(box.y + box.height).as("its lower edge").isLessThan(FIRST_SCREEN_PX);
  }

  private static BoundingBox boxOf(Locator element) {
    return Objects.requireNonNull(element.boundingBox());
  }
}
