package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records on one country, as a data steward does. */
public record Steward(Api api, String country) {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String RECORD = Api.document("record-events");
  private static final String RETRACT = Api.document("retract-event");
  private static final String CORRECT = Api.document("correct-event");

  /** Records facts, has it confirmed that it was done, and waits until it is shown. */
  @SafeVarargs
  public final Answer record(Map<String, Object>... facts) {
    Answer answer = ask(List.of(facts), Map.of());
    assertThat(answer.userErrors()).isEmpty();
    int last = Integer.parseInt(answer.texts("recordEvents.events.sequence").getLast());
    // A busy machine may take longer than a mutation waits.
    await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> isShown(answer, last));
    return answer;
  }

  private boolean isShown(Answer recorded, int sequence) {
    return recorded.text("recordEvents.projected").equals("true") || sequence() >= sequence;
  }

  /** Records one fact; the answer is the event's id. */
  public String event(Map<String, Object> fact) {
    return record(fact).text("recordEvents.events.id");
  }

  /** Records one fact; the answer is the id of the measure that it brings. */
  public String measure(Map<String, Object> fact) {
    return record(fact).text("recordEvents.events.measure.id");
  }

  /** Asks to record facts, whatever becomes of it. */
  public Answer ask(List<?> facts, Map<String, ?> furtherFields) {
    return api.ask(RECORD, Map.of("input", Facts.recordInput(country, facts, furtherFields)));
  }

  public Answer dryRun(Object... facts) {
    return ask(List.of(facts), Map.of("dryRun", true));
  }

  public Answer retract(String event) {
    return retract(event, Map.of());
  }

  public Answer retract(String event, Map<String, ?> furtherFields) {
    Map<String, Object> input = new LinkedHashMap<>(Map.of("eventId", event, "reason", "Wrong."));
    input.putAll(furtherFields);
    return api.ask(RETRACT, Map.of("input", input));
  }

  public Answer correct(String event, Map<String, Object> fact) {
    return correct(event, fact, Map.of());
  }

  public Answer correct(String event, Map<String, Object> fact, Map<String, ?> furtherFields) {
    Map<String, Object> input =
        new LinkedHashMap<>(Map.of("eventId", event, "reason", "Wrong.", "event", fact));
    input.putAll(furtherFields);
    return api.ask(CORRECT, Map.of("input", input));
  }

  /** The place of the last event or retraction of the country. */
  public int sequence() {
    return Integer.parseInt(
        api.ask("query ($c: CountryCode!) { profile(country: $c) { sequence } }", asked())
            .text("profile.sequence"));
  }

  /** The instant that the present profile reports to know of. */
  public String knownAt() {
    return api.ask("query ($c: CountryCode!) { profile(country: $c) { knownAt } }", asked())
        .text("profile.knownAt");
  }

  /** An indicator's status on a date, as known at an instant; now where that is left out. */
  public String status(String indicator, String asOf, String... knownAt) {
    return api.ask(
            """
            query ($c: CountryCode!, $i: Indicator!, $asOf: Date!, $knownAt: DateTime) {
              profile(country: $c, asOf: $asOf, knownAt: $knownAt) {
                indicator(indicator: $i) { status }
              }
            }
            """,
            knownAt.length == 0
                ? Map.of("c", country, "i", indicator, "asOf", asOf)
                : Map.of("c", country, "i", indicator, "asOf", asOf, "knownAt", knownAt[0]))
        .text("profile.indicator.status");
  }

  private Map<String, String> asked() {
    return Map.of("c", country);
  }
}
