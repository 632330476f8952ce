package org.cyberwellness.api.explorer;

import com.microsoft.playwright.Page;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.jspecify.annotations.Nullable;

/**
 * Recording, each test on a country of its own: one of the sample at which no other test looks, and
 * an indicator of which the sample knows nothing there.
 */
abstract class Recording extends InTheBrowser {
  static final String TOKEN = Api.STEWARD;
  static final String KIND = "benchmarkingExerciseRecognized";
  static final String FIELD = "#field-events-0-" + KIND + "-";

  /** What is shown is looked at so. */
  static final List<Look> LOOKS = List.of(Look.HAND, Look.DESK);

  private static final Iterator<String> COUNTRIES =
      List.of(
              "BN", "BR", "CL", "CO", "FJ", "IN", "JP", "LK", "MU", "NG", "NL", "NO", "OM", "PL",
              "UY", "ZA", "DE", "KR", "MM", "US", "ID", "MX", "NZ", "SA", "EG")
          .iterator();

  private @Nullable String country;

  /** The test's own country, from the first use on. */
  final String country() {
    if (country == null) {
      country = COUNTRIES.next();
    }
    return country;
  }

  /** A view of the country, for who has given the token. */
  final Page openWithToken(String view) {
    return openWithToken(view, "en");
  }

  final Page openWithToken(String view, String language) {
    Page page = window(Look.DESK);
    KeptToken.in(page);
    String separator = view.contains("?") ? "&" : "?";
    visit(page, "/" + country() + view + separator + "lang=" + language);
    return page;
  }

  /** What is shown is accessible and fits, on a telephone and on a large screen. */
  static void look(Page page, String name) {
    for (Look look : LOOKS) {
      page.setViewportSize(look.width(), 900);
      keep(page, name + "-" + look);
      assertFits(page);
      assertAccessible(page);
    }
  }

  final String record(String title) {
    return record(KIND, Map.of("effective", "2015", "title", title));
  }

  /** Records an event; the answer is its id. */
  final String record(String kind, Map<String, ?> fields) {
    return api()
        .ask(
            """
            mutation ($input: RecordEventsInput!) {
              recordEvents(input: $input) { events { id } userErrors { message } }
            }
            """,
            Map.of(
                "input",
                Map.of(
                    "country",
                    country(),
                    "source",
                    Map.of("title", "A source"),
                    "events",
                    List.of(Map.of(kind, fields)))))
        .text("recordEvents.events.id");
  }

  final int sequence() {
    return Integer.parseInt(profile("sequence").text("profile.sequence"));
  }

  final String status() {
    return profile("indicator(indicator: NATIONAL_BENCHMARKING) { status }")
        .text("profile.indicator.status");
  }

  final Answer profile(String fields) {
    return api()
        .ask(
            "query ($c: CountryCode!) { profile(country: $c) { %s } }".formatted(fields),
            Map.of("c", country()));
  }

  static void fillIn(Page page, String effective, String title) {
    page.locator("#field-source-title").fill("A source");
    page.locator("#field-events-0").selectOption(KIND);
    page.locator(FIELD + "effective").fill(effective);
    page.locator(FIELD + "title").fill(title);
  }
}
