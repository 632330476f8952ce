package org.cyberwellness.api.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.absence;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.ended;
import static org.cyberwellness.api.acceptance.Facts.fact;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mistakes are corrected and retracted, and stay on record. */
class CorrectingTest extends OnAnEmptyStore {
  private Steward steward;

  @BeforeEach
  void begin() {
    steward = steward();
  }

  @Test
  void a_correction_keeps_the_id_of_the_measure_so_that_what_names_it_still_does() {
    Answer recorded = steward.record(cirt("2010", "Team"));
    String event = recorded.text("recordEvents.events.id");
    String measure = recorded.text("recordEvents.events.measure.id");
    steward.record(ended("2020", measure));

    Answer corrected = steward.correct(event, cirt("2012", "The Team"));

    assertThat(corrected.userErrors()).isEmpty();
    assertThat(corrected.text("correctEvent.event.measure.id")).isEqualTo(measure);
    assertThat(corrected.text("correctEvent.retracted.id")).isEqualTo(event);
    assertThat(corrected.text("correctEvent.retracted.retraction.replacedBy.id"))
        .isEqualTo(corrected.text("correctEvent.event.id"));
    assertThat(corrected.text("correctEvent.retracted.retraction.at"))
        .isEqualTo(corrected.text("correctEvent.event.recordedAt"));
    assertThat(corrected.text("correctEvent.event.source.title")).isEqualTo("A source");
    assertThat(steward.status("CIRT", "2011-12-31")).isEqualTo("NOT_REPORTED");
    assertThat(steward.status("CIRT", "2012-12-31")).isEqualTo("IN_PLACE");
    assertThat(steward.status("CIRT", "2020-12-31")).isEqualTo("ABSENT");
    assertThat(steward.sequence()).isEqualTo(2);
  }

  @Test
  void a_successor_ends_the_measure_that_it_names() {
    String old = steward.measure(strategy("2010", "Old"));

    Answer replaced =
        steward.record(fact("strategyAdopted", "2015-06-01", "title", "New", "replaces", old));

    assertThat(replaced.texts("recordEvents.changes.measuresRemoved.title")).containsExactly("Old");
    assertThat(replaced.texts("recordEvents.changes.measuresRemoved.inForceUntil"))
        .containsExactly("2015-06-01");
    assertThat(replaced.texts("recordEvents.changes.measuresAdded.title")).containsExactly("New");
    assertThat(replaced.texts("recordEvents.changes.reasons")).containsExactly("NEWLY_LEARNED");
  }

  @Test
  void an_event_tells_the_measure_that_it_ends_and_its_figure_so_that_it_can_be_corrected() {
    String old = steward.measure(strategy("2010", "Old"));
    steward.record(
        fact("strategyAdopted", "2015", "title", "New", "replaces", old),
        ended("2016", old),
        fact("internetUseMeasured", "2014", "percentage", 6.5));

    Answer events =
        api.ask(
            "query ($c: CountryCode!) { timeline(country: $c, axis: RECORDED) "
                + "{ nodes { endsMeasureId figure } } }",
            Map.of("c", steward.country()));

    assertThat(events.texts("timeline.nodes.endsMeasureId"))
        .containsExactly("null", old, old, "null");
    assertThat(events.texts("timeline.nodes.figure"))
        .containsExactly("null", "null", "null", "6.5");
  }

  @Test
  void what_does_not_fit_is_refused_with_its_place() {
    Answer recorded = steward.record(cirt("2010", "Team"));
    String event = recorded.text("recordEvents.events.id");
    String team = recorded.text("recordEvents.events.measure.id");
    String exercise = steward.measure(Facts.exercise("2011", "Exercise"));

    assertThat(steward.ask(List.of(cirt("2010", " Team ")), Map.of()).userErrors())
        .containsExactly("INVALID events.0.cirtRecognized");
    assertThat(steward.ask(List.of(ended("2009", team)), Map.of()).userErrors())
        .containsExactly("INVALID events.0.measureEnded.measureId");
    assertThat(steward.ask(List.of(ended("2012", exercise)), Map.of()).userErrors())
        .containsExactly("INVALID events.0.measureEnded.measureId");
    assertThat(
            steward
                .ask(List.of(fact("legislationRepealed", "2012", "measureId", team)), Map.of())
                .userErrors())
        .containsExactly("INVALID events.0.legislationRepealed.measureId");
    assertThat(steward.correct(event, strategy("2010", "Team")).userErrors())
        .containsExactly("INVALID event.strategyAdopted");
    assertThat(steward.correct(event, cirt("2010", "")).userErrors())
        .containsExactly("INVALID event.cirtRecognized.title");
    assertThat(steward.correct(event, cirt("2010", "Team")).userErrors())
        .as("the same as it stands")
        .containsExactly("INVALID event.cirtRecognized");
    assertThat(
            steward
                .correct(event, fact("cirtRecognized", "2010", "title", "Heir", "replaces", team))
                .userErrors())
        .containsExactly("INVALID event.cirtRecognized.replaces");
    assertThat(steward.sequence()).isEqualTo(1);
  }

  @Test
  void nothing_is_retracted_or_corrected_twice() {
    String event = steward.event(strategy("2010", "A"));
    String other = steward.event(strategy("2011", "B"));
    steward.retract(event);
    steward.correct(other, strategy("2012", "B"));

    assertThat(steward.retract(event).userErrors()).containsExactly("ALREADY_RETRACTED eventId");
    assertThat(steward.correct(event, strategy("2012", "A")).userErrors())
        .containsExactly("ALREADY_RETRACTED eventId");
    assertThat(steward.retract(other).userErrors()).containsExactly("ALREADY_RETRACTED eventId");
    assertThat(steward.correct(other, strategy("2013", "B")).userErrors())
        .containsExactly("ALREADY_RETRACTED eventId");
  }

  @Test
  void what_no_event_has_as_its_id_is_not_found() {
    String event = steward.event(strategy("2010", "A"));
    steward.retract(event);
    String retraction = event.replaceFirst("0$", "1");
    String none = event.replaceFirst("0$", "99");

    for (String id : List.of("", "nonsense", retraction, none, "country:KH", "dry-run:" + event)) {
      assertThat(steward.retract(id).userErrors()).as(id).containsExactly("NOT_FOUND eventId");
      assertThat(steward.correct(id, strategy("2010", "B")).userErrors())
          .as(id)
          .containsExactly("NOT_FOUND eventId");
    }
    assertThat(steward.retract(event, Map.of("reason", " ")).userErrors())
        .containsExactly("INVALID reason");
  }

  @Test
  void a_retracted_event_is_in_the_timeline_where_asked_for_and_in_no_evidence() {
    String kept = steward.event(absence("2009", "POLICY"));
    String event = steward.event(strategy("2010", "A"));
    steward.retract(event);

    assertThat(timeline("")).containsExactly(kept);
    assertThat(timeline("filter: { includeRetracted: true }")).containsExactly(kept, event);
    Answer profile =
        api.ask(
            """
            query ($c: CountryCode!) {
              profile(country: $c) { indicator(indicator: POLICY) { status evidence { id } } }
            }
            """,
            Map.of("c", steward.country()));
    assertThat(profile.texts("profile.indicator.evidence.id")).containsExactly(kept);
    assertThat(profile.text("profile.indicator.status")).isEqualTo("ABSENT");
  }

  private List<String> timeline(String arguments) {
    return api.ask(
            "{ timeline(country: \"%s\" %s) { nodes { id } } }"
                .formatted(steward.country(), arguments))
        .texts("timeline.nodes.id");
  }
}
