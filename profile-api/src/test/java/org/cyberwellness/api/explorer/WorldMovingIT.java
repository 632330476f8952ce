package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going from date to date on the map of the world, and from there to other views. */
@Slow
class WorldMovingIT extends InTheBrowser {
  @Test
  void the_slider_shows_any_date_at_once_and_asks_nothing() {
    Page page = open("/?indicator=CIRT");
    page.locator(".map a").first().waitFor();
    List<String> dates =
        IntStream.iterate(2025, year -> year - 1)
            .limit(25)
            .mapToObj(year -> year + "-03-31")
            .toList();

    List<Slider.Move> moves = new Slider(page).over(dates, ".keys");

    assertThat(moves)
        .as("milliseconds")
        .extracting(Slider.Move::took)
        .allSatisfy(took -> assertThat(took).isLessThan(Slider.AT_ONCE_MS));
    for (int i = 0; i < dates.size(); i++) {
      assertThat(moves.get(i).text())
          .matches("(?s)In place\\s+%d\\b.*".formatted(inPlace(dates.get(i))));
    }
    assertThat(questions).hasSize(1);
    assertThat(address(page)).isEqualTo("/?indicator=CIRT&asOf=2001-03-31");
  }

  @ParameterizedTest
  @CsvSource({"360, en, Play, Pause", "1600, fr, Lancer, Arrêter"})
  void it_plays_the_years_until_it_is_told_to_stop_or_moved_by_hand(
      int width, String language, String play, String pause) {
    Page page =
        openInMotion("/?asOf=2010-06-30&lang=" + language, new Look(width, ColorScheme.LIGHT));
    Locator day = page.locator(".date-slider input[type=date]");
    button(page, play).click();
    assertThat(day).hasValue(Pattern.compile("201[2-9]-06-30"));
    button(page, pause).click();
    assertThat(address(page)).matches("/\\?asOf=201[2-9]-06-30&lang=" + language);

    button(page, play).click();
    page.locator("input[type=range]").press("ArrowRight");

    assertThat(button(page, play)).isVisible();
    assertThat(page).hasURL(Pattern.compile("asOf=20[12][0-9]-07-30"));
    assertThat(day).hasValue(address(page).replaceAll("[^0-9-]", ""));
  }

  @ParameterizedTest
  @CsvSource({"en, One year on, Play", "fr, Un an plus loin, Lancer"})
  void for_who_wants_no_motion_it_goes_on_year_by_year(String language, String step, String play) {
    for (Look look : List.of(Look.HAND, Look.DESK)) {
      Page page = open("/?asOf=2010-06-30&lang=" + language, look);
      button(page, step).click();
      assertThat(address(page)).isEqualTo("/?asOf=2011-06-30&lang=" + language);
      assertThat(button(page, play)).hasCount(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Where countries stand, Cambodia, Laos",
    "fr, Où en sont les pays, Cambodge, Laos"
  })
  void another_view_is_read_from_its_heading_and_the_map_is_skipped(
      String language, String world, String one, String other) {
    for (Look look : List.of(Look.HAND, Look.DESK)) {
      Page page = open("/?asOf=2010-06-30&lang=" + language, look);
      page.locator(".countries th a").getByText(one).press("Enter");
      assertThat(heading(page)).hasText(one);
      assertThat(heading(page)).isFocused();
      page.goBack();
      assertThat(heading(page)).hasText(world);
      assertThat(heading(page)).isFocused();
      page.locator(".to-table a").press("Enter");
      assertThat(page.locator("#countries")).isFocused();
      assertThat(page).hasURL(Pattern.compile("#countries$"));
      page.locator(".countries th a").getByText(other).press("Enter");
      assertThat(heading(page)).hasText(other);
      assertThat(heading(page)).isFocused();
      page.goBack();
      assertThat(heading(page)).hasText(world);
      assertThat(heading(page)).isFocused();
      settle(page);
      assertThat(heading(page)).isFocused();
      assertAccessible(page);
    }
  }

  private static int inPlace(String asOf) {
    return api()
        .ask(
            """
            {
              profiles(asOf: "%s", first: 100, filter: {indicator: {indicator: CIRT, statuses: [IN_PLACE]}}) {
                nodes { country { code } }
              }
            }
            """
                .formatted(asOf))
        .texts("profiles.nodes.country.code")
        .size();
  }
}
