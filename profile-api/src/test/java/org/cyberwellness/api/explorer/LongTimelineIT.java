package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.fact;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The timeline of a country with 500 events, recorded within seconds. They are on an indicator that
 * no other test shows of all countries.
 */
@Slow
class LongTimelineIT extends InTheBrowser {
  private static final String COUNTRY = "MY";
  private static final int EVENTS = 500;
  private static final int BATCHES = 8;
  private static final int MOST_HEIGHT_PX = 1_600;

  /** The pairs of marks of which one hides a part of the other. */
  private static final String OVERLAPPING =
      """
      () => {
        const marks = [...document.querySelectorAll('.chart :is(.mark circle, .heap circle)')]
          .map(circle => ['cx', 'cy', 'r'].map(name => Number(circle.getAttribute(name))));
        return marks.flatMap(([x, y, r], at) => marks.slice(at + 1)
          .filter(([u, v, s]) => Math.hypot(x - u, y - v) < r + s - 0.5)
          .map(other => [x, y, r, other].join()));
      }
      """;

  /** The labels of the chart that reach beyond it. */
  private static final String CUT_LABELS =
      """
      () => {
        const right = document.querySelector('.chart svg').getBoundingClientRect().right;
        return [...document.querySelectorAll('.chart text')]
          .filter(text => text.getBoundingClientRect().right > right + 0.5).map(text => text.textContent);
      }
      """;

  @BeforeAll
  static void record() {
    int there = Integer.parseInt(total());
    int missing = EVENTS - there;
    for (int batch = 0; batch < BATCHES; batch++) {
      int from = missing * batch / BATCHES;
      int to = missing * (batch + 1) / BATCHES;
      record(
          "Survey %d".formatted(batch), IntStream.range(from, to).mapToObj(LongTimelineIT::agency));
    }
    assertThat(total()).isEqualTo("" + EVENTS);
  }

  private static Map<String, Object> agency(int number) {
    int year = 1990 + number % 35;
    String effective =
        switch (number % 4) {
          case 0 -> "%d-%02d-%02d".formatted(year, 1 + number % 12, 1 + number % 28);
          case 1 -> "%d-%02d".formatted(year, 1 + number % 12);
          case 2 -> "" + year;
          default -> "../%d".formatted(year);
        };
    return fact("supportAgencyRecognized", effective, "title", "Agency " + number);
  }

  private static void record(String source, Stream<Map<String, Object>> events) {
    assertThat(
            api()
                .ask(
                    """
                    mutation ($input: RecordEventsInput!) {
                      recordEvents(input: $input) { userErrors { message } }
                    }
                    """,
                    Map.of(
                        "input",
                        Map.of(
                            "country", COUNTRY,
                            "source", Map.of("title", source),
                            "events", events.toList())))
                .texts("recordEvents.userErrors.message"))
        .isEmpty();
  }

  private static String total() {
    return api()
        .ask(
            "{ timeline(country: \"%s\", filter: {includeRetracted: true}) { totalCount } }"
                .formatted(COUNTRY))
        .text("timeline.totalCount");
  }

  static Stream<Arguments> looks() {
    return Stream.of("en", "fr")
        .flatMap(
            language -> Stream.of(Look.HAND, Look.DESK).map(look -> Arguments.of(language, look)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void its_lanes_can_be_read(String language, Look look) {
    Page page = openWhole("?lang=" + language, look);

    int heaped =
        page.locator(".heap-count").allTextContents().stream().mapToInt(Integer::parseInt).sum();
    assertThat(page.locator(".chart .mark").count() + heaped).isEqualTo(EVENTS);
    assertThat((List<?>) page.evaluate(OVERLAPPING)).isEmpty();
    assertThat((List<?>) page.evaluate(CUT_LABELS)).isEmpty();
    assertThat((int) page.evaluate("document.querySelector('.chart > svg').clientHeight"))
        .isLessThan(MOST_HEIGHT_PX);
    keep(page, "timeline-long-%s-%s".formatted(language, look));
    assertFits(page);
    assertAccessible(page);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void what_was_recorded_within_one_second_is_told_apart(String language, Look look) {
    Page page = openWhole("?by=recorded&lang=" + language, look);

    List<String> rows =
        page.locator(".chart .row-told").all().stream().map(Locator::textContent).toList();
    List<String> batches = page.locator(".batch > h3 small").allTextContents();
    assertThat(rows).hasSizeGreaterThan(BATCHES).doesNotHaveDuplicates();
    assertThat(batches)
        .hasSizeGreaterThan(BATCHES)
        .doesNotHaveDuplicates()
        .anyMatch(told -> told.contains("Survey 7") && told.contains(" 499 "));
    assertThat(page.locator("li.event .place").allTextContents())
        .map(place -> place.replaceAll("\\D", ""))
        .isEqualTo(IntStream.range(0, EVENTS).mapToObj(String::valueOf).toList());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void its_list_is_folded_by_year_and_a_mark_leads_into_it(String language, Look look) {
    Page page = openWhole("?lang=" + language, look);
    Locator years = page.locator("details.year");

    assertThat(years.count()).isGreaterThan(30);
    assertThat(years.first()).hasAttribute("open", "");
    assertThat(years.last().locator("li.event").first()).isHidden();

    page.locator(".chart :is(.heap, .mark)").last().click();
    assertThat(page.locator("li.event:focus")).isVisible();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(years.last().locator("li.event").first()).isVisible();
  }

  /** With all its events, and its picture unfolded. */
  private Page openWhole(String parameters, Look look) {
    Page page = open("/" + COUNTRY + "/timeline" + parameters, look);
    assertThat(page.locator("li.event")).hasCount(EVENTS);
    Locator fold = page.locator(".folded > summary").last();
    if (fold.count() > 0) {
      fold.click();
    }
    page.locator(".chart svg text").first().waitFor();
    settle(page);
    return page;
  }
}
