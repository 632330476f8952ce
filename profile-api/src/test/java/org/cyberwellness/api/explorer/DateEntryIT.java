package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are entered as the page's language has them. */
@Slow
class DateEntryIT extends Recording {

  /** What of these values is not understood where it is entered as it is told. */
  private static final String MISUNDERSTOOD =
      """
      async values => {
        const assets = document.querySelector('script[type=module]').src.replace('/app.js', '');
        const { effective } = await import(`${assets}/dates.js`);
        const { entered, isEffective } = await import(`${assets}/date-entry.js`);
        return values.filter(value =>
          entered(effective(value)) !== value || entered(value) !== value || !isEffective(value));
      }
      """;

  private static final String UNDERSTOOD =
      """
      async text => {
        const assets = document.querySelector('script[type=module]').src.replace('/app.js', '');
        return (await import(`${assets}/date-entry.js`)).entered(text);
      }
      """;

  @ParameterizedTest
  @CsvSource({"en", "fr"})
  void whatever_the_page_tells_as_a_date_can_be_entered(String language) {
    Page page = open("/KH?lang=" + language);
    assertThat((List<?>) page.evaluate(MISUNDERSTOOD, values())).isEmpty();
  }

  private static List<String> values() {
    List<String> dates =
        Stream.concat(
                Stream.of("1899", "2007"),
                Stream.iterate(LocalDate.of(1999, 1, 1), day -> day.plusDays(17))
                    .limit(120)
                    .flatMap(day -> Stream.of(day.toString(), YearMonth.from(day).toString())))
            .toList();
    return dates.stream()
        .flatMap(
            date ->
                Stream.of(
                    date, "../" + date, date + "/2012-05-01", date + "/2012-05", date + "/2012"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 26/08/2014, 2014-08-26",
    "en, 1 Sept. 2014, 2014-09-01",
    "en, 'August 26, 2014', 2014-08-26",
    "en, by 2007, ../2007",
    "en, 9 Dec 2013 – 11 Dec 2013, 2013-12-09/2013-12-11",
    "en, 2014-8-6, 2014-08-06",
    "en, 31/02/2014, 31/02/2014",
    "en, 08/26/2014, 08/26/2014",
    "en, soon, soon",
    "fr, 26/8/2014, 2014-08-26",
    "fr, 1er août 2014, 2014-08-01",
    "fr, 08/2011, 2011-08",
    "fr, AOUT 2011, 2011-08",
    "fr, janv. 2011, 2011-01",
    "fr, jui 2011, jui 2011",
    "fr, au plus tard le 26/08/2014, ../2014-08-26",
    "fr, du 9/12/2013 au 11/12/2013, 2013-12-09/2013-12-11"
  })
  void what_readers_write_is_understood_or_left_as_it_is(
      String language, String written, String value) {
    Page page = open("/KH?lang=" + language);
    assertThat(page.evaluate(UNDERSTOOD, written)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 31/12/2014, Understood as: 31 December 2014",
    "fr, 31/12/2014, Compris : 31 décembre 2014"
  })
  void a_form_says_how_it_understood_a_date_and_sends_it_so(
      String language, String written, String understood) {
    Page page = openWithToken("/record", language);
    fillIn(page, written, "A review");
    Locator field = page.locator(".field:has(%seffective)".formatted(FIELD));
    assertThat(field.locator(".understood")).hasText(understood);
    assertThat(field.locator(".help")).containsText("26/08/2014");
    page.locator("#field-source-publishedOn").fill("2015-02-01");
    assertThat(page.locator(".field:has(#field-source-publishedOn) .understood"))
        .containsText(language.equals("en") ? "1 February 2015" : "1er février 2015");
    look(page, "record-date-" + language);

    page.locator(".send button").click();
    page.locator(".preview").waitFor();
    page.locator(".send button").click();

    assertThat(page.locator(".done")).isVisible();
    assertThat(
            profile("indicator(indicator: NATIONAL_BENCHMARKING) { since }")
                .text("profile.indicator.since"))
        .isEqualTo("2014-12-31");
  }
}
