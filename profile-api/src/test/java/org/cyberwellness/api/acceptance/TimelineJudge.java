package org.cyberwellness.api.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;

/**
 * Holds each kind of answer of an application against the timeline, called here on the events of
 * the application's ledger: its read store and its caches have no part in that.
 */
public final class TimelineJudge {
  private static final String WHOLE = Api.document("whole-profile");
  private static final String STANDINGS =
      """
      query ($asOf: Date!, $knownAt: DateTime) {
        profiles(asOf: $asOf, knownAt: $knownAt, first: 100) {
          nodes { country { code } sequence indicators { indicator status } }
        }
      }
      """;
  private static final String TREND =
      """
      query ($indicator: Indicator!, $on: Date!) {
        trend(indicator: $indicator, from: $on, to: $on) { counts { status countries } }
      }
      """;

  private final Map<String, CountryHistory> histories;
  private final Random random;

  public TimelineJudge(Map<String, CountryHistory> histories, Random random) {
    this.histories = histories;
    this.random = random;
  }

  /** What the application says of these countries and of all at once, on days and instants. */
  public void judge(Api api, List<String> countries) {
    for (String country : countries) {
      CountryHistory history =
          histories.getOrDefault(country, CountryHistory.empty(new CountryCode(country)));
      judgeTimeline(api, history);
      judgeProfile(api, history, null);
      if (history.sequence() >= 0) {
        judgeProfile(api, history, instant(history));
      }
    }
    judgeStandings(api, null);
    histories.values().stream().findAny().ifPresent(any -> judgeStandings(api, instant(any)));
    judgeTrend(api);
  }

  private static void judgeTimeline(Api api, CountryHistory history) {
    String country = history.country().alpha2();
    assertThat(Timelines.all(api, country).stream().map(ProfileText::ofEvent))
        .as("the timeline of %s", country)
        .containsExactlyInAnyOrderElementsOf(
            history.events().stream().map(ProfileText::ofEvent).toList());
  }

  private void judgeProfile(Api api, CountryHistory history, Instant knownAt) {
    AsOf asOf = day();
    Map<String, String> asked = asked(asOf, knownAt);
    asked.put("country", history.country().alpha2());
    assertThat(ProfileText.of(api.ask(WHOLE, asked).at("profile")))
        .as("profile of %s", asked)
        .isEqualTo(ProfileText.of(known(history, knownAt), asOf));
  }

  private void judgeStandings(Api api, Instant knownAt) {
    AsOf asOf = day();
    Map<String, Map<String, String>> told =
        api.ask(STANDINGS, asked(asOf, knownAt)).all("profiles.nodes").stream()
            .collect(
                toMap(
                    node -> node.at("/country/code").stringValue(),
                    node ->
                        node.path("indicators")
                            .valueStream()
                            .collect(
                                toMap(
                                    said -> said.path("indicator").stringValue(),
                                    said -> said.path("status").stringValue()))));
    Map<String, Map<String, String>> right =
        histories.values().stream()
            .map(history -> known(history, knownAt))
            .filter(history -> history.sequence() >= 0)
            .collect(toMap(history -> history.country().alpha2(), h -> statuses(h, asOf)));
    assertThat(told).as("all as of %s, known at %s", asOf, knownAt).isEqualTo(right);
  }

  private void judgeTrend(Api api) {
    Indicator indicator = Indicator.values()[random.nextInt(Indicator.values().length)];
    AsOf on = day();
    Map<String, Long> told =
        api
            .ask(TREND, Map.of("indicator", indicator.name(), "on", on.toString()))
            .all("trend.counts")
            .stream()
            .filter(count -> count.path("countries").intValue() > 0)
            .collect(
                toMap(
                    count -> count.path("status").stringValue(),
                    count -> count.path("countries").longValue()));
    assertThat(told)
        .as("trend of %s on %s", indicator, on)
        .isEqualTo(
            histories.values().stream()
                .map(history -> history.at(on).statement(indicator).status().name())
                .collect(groupingBy(status -> status, counting())));
  }

  private static Map<String, String> statuses(CountryHistory history, AsOf asOf) {
    return List.of(Indicator.values()).stream()
        .collect(toMap(Enum::name, i -> history.at(asOf).statement(i).status().name()));
  }

  private static CountryHistory known(CountryHistory history, Instant knownAt) {
    return knownAt == null ? history : history.asKnownAt(new KnownAt(knownAt));
  }

  private static Map<String, String> asked(AsOf asOf, Instant knownAt) {
    Map<String, String> asked = new HashMap<>(Map.of("asOf", asOf.toString()));
    if (knownAt != null) {
      asked.put("knownAt", knownAt.toString());
    }
    return asked;
  }

  private AsOf day() {
    return new AsOf(LocalDate.of(1998, 12, 31).plusDays(random.nextInt(28 * 365)));
  }

  /** The stamp of an event, or the microsecond before it. */
  private Instant instant(CountryHistory history) {
    Instant stamp = history.events().get(random.nextInt(history.events().size())).recordedAt();
    return random.nextBoolean() ? stamp : stamp.minusNanos(1_000);
  }
}
