package org.cyberwellness.api.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.law;
import static org.cyberwellness.api.acceptance.Facts.population;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.ServerSentEvents;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.acceptance.Subscriber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever subscribes is told of each change of a profile, once and in order. */
class SubscriptionTest extends OnAnEmptyStore {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @AfterEach
  void whoever_is_gone_is_forgotten() {
    await().atMost(PATIENCE).until(() -> Subscriber.openOn(api) == 0);
  }

  @Test
  void a_change_is_told_with_the_profile_as_it_became() {
    Steward steward = steward();
    try (Subscriber subscriber = Subscriber.of(api, steward.country())) {
      String event = steward.event(strategy("2014", "A"));

      JsonNode change = subscriber.changes(1).getFirst();
      assertThat(change.at("/event/id").asString()).isEqualTo(event);
      assertThat(change.at("/event/kind").asString()).isEqualTo("STRATEGY_ADOPTED");
      assertThat(change.at("/profile/sequence").asInt()).isZero();
      assertThat(change.at("/profile/eventCount").asInt()).isEqualTo(1);
      assertThat(change.at("/profile/knownAt").asString()).isEqualTo(steward.knownAt());
    }
  }

  @Test
  void events_recorded_together_are_told_one_by_one_in_the_order_of_the_stream() {
    Steward steward = steward();
    try (Subscriber subscriber = Subscriber.of(api, steward.country())) {
      List<String> events =
          steward
              .record(strategy("2014", "A"), strategy("2012", "B"), cirt("2013", "C"))
              .texts("recordEvents.events.id");

      assertThat(subscriber.events(3)).isEqualTo(events);
      assertThat(subscriber.changes())
          .extracting(change -> change.at("/profile/eventCount").asInt())
          .containsExactly(1, 2, 3);
    }
  }

  @Test
  void a_retraction_is_told_with_the_event_that_it_retracts() {
    Steward steward = steward();
    String event = steward.event(strategy("2014", "A"));
    try (Subscriber subscriber = Subscriber.of(api, steward.country())) {
      steward.retract(event);

      JsonNode change = subscriber.changes(1).getFirst();
      assertThat(change.at("/event/id").asString()).isEqualTo(event);
      assertThat(change.at("/event/retraction").isObject()).isTrue();
      assertThat(change.at("/event/retraction/replacedBy").isNull()).isTrue();
      assertThat(change.at("/profile/eventCount").asInt()).isZero();
    }
  }

  @Test
  void a_correction_is_told_once_with_what_is_recorded_instead() {
    Steward steward = steward();
    String wrong = steward.event(strategy("2014", "A"));
    try (Subscriber subscriber = Subscriber.of(api, steward.country())) {
      String right = steward.correct(wrong, strategy("2015", "A")).text("correctEvent.event.id");
      String next = steward.event(strategy("2016", "B"));

      assertThat(subscriber.events(2)).containsExactly(right, next);
    }
  }

  @Test
  void given_a_change_told_late_when_its_event_is_retracted_since_then_it_is_told_as_it_was() {
    Steward steward = steward();
    String cursor;
    try (Subscriber subscriber = Subscriber.of(api, steward.country())) {
      steward.event(strategy("2014", "A"));
      cursor = subscriber.cursor(1);
    }
    String event = steward.event(strategy("2015", "B"));
    steward.retract(event);

    try (Subscriber subscriber = Subscriber.after(api, cursor, steward.country())) {
      assertThat(subscriber.events(2)).containsExactly(event, event);
      assertThat(subscriber.changes())
          .extracting(change -> change.at("/event/retraction").isNull())
          .containsExactly(true, false);
      assertThat(subscriber.changes())
          .extracting(change -> change.at("/profile/eventCount").asInt())
          .containsExactly(2, 1);
    }
  }

  @Test
  void only_the_countries_and_indicators_asked_for_are_told() {
    Steward one = steward();
    Steward other = steward();
    try (Subscriber ofOne = Subscriber.of(api, one.country());
        Subscriber ofAll = Subscriber.subscribed(api, Map.of());
        Subscriber ofTeams =
            Subscriber.subscribed(
                api,
                Map.of(
                    "countries", List.of(other.country(), one.country()),
                    "indicators", List.of("CIRT")))) {
      String strategy = one.event(strategy("2014", "A"));
      String people = other.event(population("2014", 1_000));
      String team = other.event(cirt("2014", "T"));
      String law = one.event(law("2014", "L"));

      assertThat(ofOne.events(2)).containsExactly(strategy, law);
      assertThat(ofAll.events(4)).containsExactlyInAnyOrder(strategy, people, team, law);
      assertThat(ofTeams.events(1)).containsExactly(team);
    }
  }

  @Test
  void whoever_resumes_again_and_again_while_others_record_skips_nothing_and_repeats_nothing() {
    List<Steward> stewards = List.of(steward(), steward(), steward());
    String[] countries = stewards.stream().map(Steward::country).toArray(String[]::new);
    int each = 40;
    List<String> recorded;
    List<String> told = new ArrayList<>();
    String cursor;
    try (Subscriber first = Subscriber.of(api, countries)) {
      told.add(stewards.getFirst().event(strategy("2013", "First")));
      cursor = first.cursor(1);
    }
    recorded = new ArrayList<>(told);
    List<CompletableFuture<List<String>>> recording =
        stewards.stream()
            .map(steward -> CompletableFuture.supplyAsync(() -> recorded(steward, each)))
            .toList();
    while (told.size() < 1 + stewards.size() * each) {
      try (Subscriber again = Subscriber.after(api, cursor, countries)) {
        again.changes(1);
        for (JsonNode change : again.changes()) {
          told.add(change.at("/event/id").asString());
          cursor = change.path("cursor").asString();
        }
      }
    }

    recording.forEach(events -> recorded.addAll(events.join()));
    assertThat(told).containsExactlyInAnyOrderElementsOf(recorded);
    for (String country : countries) {
      String prefix = "event:" + country;
      assertThat(told.stream().filter(event -> event.startsWith(prefix)))
          .containsExactlyElementsOf(
              recorded.stream().filter(event -> event.startsWith(prefix)).toList());
    }
  }

  private static List<String> recorded(Steward steward, int count) {
    List<String> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(steward.event(strategy("2014", "Strategy " + i)));
    }
    return events;
  }

  @Test
  void server_sent_events_tell_the_same() throws Exception {
    Steward steward = steward();
    try (ServerSentEvents events =
        new ServerSentEvents(api, Map.of("countries", List.of(steward.country())))) {
      await().atMost(PATIENCE).until(() -> Subscriber.openOn(api) == 1);
      String event = steward.event(strategy("2014", "A"));

      JsonNode next = events.next();
      assertThat(next.at("/data/profileChanged/event/id").asString()).isEqualTo(event);
      steward.event(strategy("2015", "B"));
      assertThat(events.next().at("/data/profileChanged/profile/eventCount").asInt()).isEqualTo(2);
    }
  }

  @Test
  void what_is_asked_wrongly_is_told_with_where_and_how() throws Exception {
    Steward steward = steward();
    String cursor;
    try (Subscriber subscriber = Subscriber.of(api, steward.country())) {
      steward.event(strategy("2014", "A"));
      cursor = subscriber.cursor(1);
    }
    Map<String, Map<String, Object>> wrong =
        Map.of(
            "BAD_INPUT countries", Map.of("countries", List.of()),
            "BAD_INPUT indicators", Map.of("indicators", List.of()),
            "BAD_INPUT countries.0", Map.of("countries", List.of("XX")),
            "BAD_INPUT after", Map.of("after", "nonsense"));
    for (var entry : wrong.entrySet()) {
      refused(entry.getKey(), entry.getValue());
    }
    refused("BAD_INPUT after", Map.of("after", cursor));
    refused("BAD_INPUT after", Map.of("after", ""));
  }

  private void refused(String error, Map<String, Object> arguments) throws Exception {
    try (Subscriber subscriber = Subscriber.to(api, arguments);
        ServerSentEvents events = new ServerSentEvents(api, arguments)) {
      assertThat(subscriber.endCode()).isEqualTo(error);
      assertThat(new Answer(events.next()).errors()).containsExactly(error);
    }
  }
}
