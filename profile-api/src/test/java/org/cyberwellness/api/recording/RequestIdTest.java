package org.cyberwellness.api.recording;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.fact;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that may come twice is carried out once. */
class RequestIdTest extends OnAnEmptyStore {
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private Steward steward;
  private Map<String, String> id;

  @BeforeEach
  void name() {
    steward = steward();
    id = Map.of("requestId", "request " + COUNTER.incrementAndGet());
  }

  @Test
  void the_same_again_answers_with_the_same_events_and_the_profile_of_now() {
    Answer first = steward.ask(List.of(strategy("2013", "A"), cirt("2014", "B")), id);
    steward.record(strategy("2015", "C"));

    Answer again = steward.ask(List.of(strategy("2013", "A"), cirt("2014", "B")), id);

    assertThat(again.userErrors()).isEmpty();
    assertThat(again.all("recordEvents.events")).isEqualTo(first.all("recordEvents.events"));
    assertThat(again.all("recordEvents.changes")).isEqualTo(first.all("recordEvents.changes"));
    assertThat(again.text("recordEvents.profile.sequence")).isEqualTo("2");
    assertThat(steward.sequence()).isEqualTo(2);
  }

  @Test
  void blanks_around_a_text_make_no_other_input() {
    steward.ask(List.of(strategy("2013", "A")), id);

    Answer again =
        steward.ask(
            List.of(strategy("2013", "  A\t")), Map.of("requestId", " " + id.get("requestId")));

    assertThat(again.userErrors()).isEmpty();
    assertThat(again.texts("recordEvents.events.sequence")).containsExactly("0");
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void another_spelling_of_the_same_input_makes_no_other_input() {
    Map<String, Object> spelledOut =
        fact("strategyAdopted", "2013", "title", "A", "source", Map.of("title", "A source"));
    steward.ask(List.of(strategy("2013", "A")), id);

    assertThat(steward.ask(List.of(spelledOut), id).userErrors()).isEmpty();
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void another_input_under_the_same_id_is_a_conflict() {
    steward.ask(List.of(strategy("2013", "A")), id);

    assertConflict(steward.ask(List.of(strategy("2013", "B")), id));
    assertConflict(steward.ask(List.of(strategy("2013", "A"), strategy("2013", "B")), id));
    assertConflict(steward.ask(List.of(), id));
    assertConflict(steward.ask(List.of(strategy("2013", "")), id));
    assertConflict(
        steward.ask(
            List.of(strategy("2013", "A")),
            Map.of("requestId", id.get("requestId"), "expectedSequence", -1)));
    assertConflict(
        steward.ask(
            List.of(strategy("2013", "B")),
            Map.of("requestId", id.get("requestId"), "dryRun", true)));
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void another_country_or_mutation_under_the_same_id_is_a_conflict() {
    String event = steward.ask(List.of(strategy("2013", "A")), id).text("recordEvents.events.id");

    assertConflict(steward().ask(List.of(strategy("2013", "A")), id));
    assertConflict(steward.retract(event, id));
    assertConflict(steward.retract("no event", id));
    assertConflict(steward.correct(event, strategy("2014", "A"), id));
    assertConflict(steward.correct("event:KH:99999", strategy("2014", "A"), id));
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void a_retraction_and_a_correction_are_carried_out_once_as_well() {
    String event = steward.event(strategy("2013", "A"));
    Map<String, String> correction = Map.of("requestId", id.get("requestId") + " correction");

    Answer corrected = steward.correct(event, strategy("2014", "A"), correction);
    Answer correctedAgain = steward.correct(event, strategy("2014", "A"), correction);
    String replacement = corrected.text("correctEvent.event.id");
    Answer retracted = steward.retract(replacement, id);
    Answer retractedAgain = steward.retract(replacement, id);

    assertThat(correctedAgain.at("correctEvent")).isEqualTo(corrected.at("correctEvent"));
    assertThat(retractedAgain.at("retractEvent")).isEqualTo(retracted.at("retractEvent"));
    assertThat(steward.sequence()).isEqualTo(2);
    assertConflict(steward.correct(event, strategy("2015", "A"), correction));
    assertConflict(steward.retract(event, id));
  }

  @Test
  void a_dry_run_and_a_refused_request_use_no_id_up() {
    steward.ask(
        List.of(strategy("2013", "A")), Map.of("requestId", id.get("requestId"), "dryRun", true));
    steward.ask(List.of(strategy("2013", "")), id);
    steward.ask(
        List.of(strategy("2013", "A")),
        Map.of("requestId", id.get("requestId"), "expectedSequence", 7));
    steward.retract("event:" + steward.country() + ":0", id);

    assertThat(steward.ask(List.of(strategy("2013", "B")), id).userErrors()).isEmpty();
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void a_dry_run_of_what_was_recorded_answers_with_what_was_recorded() {
    Answer recorded = steward.ask(List.of(strategy("2013", "A")), id);

    Answer again =
        steward.ask(
            List.of(strategy("2013", "A")),
            Map.of("requestId", id.get("requestId"), "dryRun", true));

    assertThat(again.at("recordEvents.events")).isEqualTo(recorded.at("recordEvents.events"));
  }

  @Test
  void the_same_at_the_same_time_is_recorded_once() throws Exception {
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 16; i++) {
        answers.add(
            clients.submit(
                () -> steward.ask(List.of(strategy("2013", "A"), cirt("2013", "B")), id)));
      }
    }

    for (Future<Answer> answer : answers) {
      assertThat(answer.get().userErrors()).isEmpty();
    }
    assertThat(
            answers.stream()
                .map(Future::resultNow)
                .map(answer -> answer.all("recordEvents.events"))
                .collect(toSet()))
        .hasSize(1);
    assertThat(steward.sequence()).isEqualTo(1);
  }

  @Test
  void an_id_may_have_500_characters_of_any_script() {
    assertThat(
            steward
                .ask(
                    List.of(strategy("2013", "A")), Map.of("requestId", "\uD83D\uDE00".repeat(500)))
                .userErrors())
        .isEmpty();
  }

  @Test
  void an_id_that_is_no_text_is_refused() {
    for (String none : List.of("", " ", "a\0b", "a\nb", "x".repeat(501))) {
      assertThat(
              steward.ask(List.of(strategy("2013", "A")), Map.of("requestId", none)).userErrors())
          .containsExactly("INVALID requestId");
    }
    assertThat(steward.sequence()).isEqualTo(-1);
  }

  private static void assertConflict(Answer answer) {
    assertThat(answer.userErrors()).containsExactly("CONFLICT requestId");
  }
}
