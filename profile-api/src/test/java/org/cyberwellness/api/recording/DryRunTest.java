package org.cyberwellness.api.recording;

import static org.assertj.core.api.Assertions.assertThat;
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

/** What would become of a profile can be seen before it is recorded. */
class DryRunTest extends OnAnEmptyStore {
  private Steward steward;

  @BeforeEach
  void begin() {
    steward = steward();
  }

  @Test
  void it_shows_what_would_change_and_records_nothing() {
    String team = steward.measure(cirt("2010", "Team"));

    Answer imagined = steward.dryRun(strategy("2013", "A"), ended("2014", team));

    assertThat(imagined.userErrors()).isEmpty();
    assertThat(imagined.text("recordEvents.profile.sequence")).isEqualTo("2");
    assertThat(imagined.text("recordEvents.profile.eventCount")).isEqualTo("3");
    assertThat(imagined.texts("recordEvents.changes.indicator")).containsExactly("CIRT", "POLICY");
    assertThat(imagined.texts("recordEvents.changes.before.status"))
        .containsExactly("IN_PLACE", "NOT_REPORTED");
    assertThat(imagined.texts("recordEvents.changes.after.status"))
        .containsExactly("ABSENT", "IN_PLACE");
    assertThat(imagined.texts("recordEvents.changes.measuresRemoved.inForceUntil"))
        .containsExactly("2014");
    assertThat(steward.sequence()).isZero();
    assertThat(
            api.ask("{ timeline(country: \"%s\") { totalCount } }".formatted(steward.country()))
                .text("timeline.totalCount"))
        .isEqualTo("1");
  }

  @Test
  void its_events_begin_dry_run_and_are_no_nodes() {
    String recorded = steward.event(cirt("2010", "Team"));

    Answer imagined = steward.dryRun(strategy("2013", "A"));

    String id = imagined.text("recordEvents.events.id");
    assertThat(id).startsWith("dry-run:");
    assertThat(imagined.texts("recordEvents.changes.causedBy.id")).containsExactly(id);
    assertThat(imagined.texts("recordEvents.changes.after.measures.event.id")).containsExactly(id);
    assertThat(isNode(id)).isFalse();
    assertThat(isNode(id.replace("dry-run:", ""))).isFalse();
    assertThat(isNode(imagined.text("recordEvents.profile.id"))).isFalse();
    assertThat(isNode(recorded)).isTrue();
    assertThat(imagined.text("recordEvents.profile.permalink")).isEmpty();
    assertThat(imagined.text("recordEvents.profile.citation")).isEmpty();
  }

  @Test
  void all_that_is_reached_through_it_is_imagined_too() {
    String recorded = steward.event(cirt("2010", "Team"));

    Answer imagined =
        api.ask(
            """
            mutation ($input: RecordEventsInput!) {
              recordEvents(input: $input) {
                events { measure { id event { id } } country { code } }
                profile {
                  indicators { evidence { id } measures { event { id measure { id } } } }
                  sources { title }
                }
              }
            }
            """,
            Map.of(
                "input",
                Facts.recordInput(
                    steward.country(),
                    List.of(strategy("2013", "A")),
                    Map.of("dryRun", true, "source", Map.of("title", "A new source")))));

    assertThat(imagined.texts("recordEvents.profile.indicators.evidence.id"))
        .hasSize(2)
        .contains(recorded)
        .anyMatch(id -> id.startsWith("dry-run:"));
    assertThat(imagined.texts("recordEvents.profile.sources.title"))
        .containsExactly("A new source", "A source");
    assertThat(imagined.text("recordEvents.events.measure.event.id")).startsWith("dry-run:");
  }

  @Test
  void it_refuses_what_recording_refuses() {
    assertThat(steward.dryRun(strategy("2013", "")).userErrors())
        .containsExactly("INVALID events.0.strategyAdopted.title");
    assertThat(steward.dryRun(strategy("2013", "A"), strategy("2013", "A")).userErrors())
        .containsExactly("INVALID events.1.strategyAdopted");
    assertThat(
            steward
                .ask(List.of(strategy("2013", "A")), Map.of("dryRun", true, "expectedSequence", 3))
                .userErrors())
        .containsExactly("CONFLICT expectedSequence");
  }

  @Test
  void it_imagines_a_country_of_which_nothing_is_recorded() {
    Answer imagined = steward.dryRun(strategy("2013", "A"));

    assertThat(imagined.text("recordEvents.profile.sequence")).isEqualTo("0");
    assertThat(steward.sequence()).isEqualTo(-1);
    assertThat(steward.knownAt()).isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void a_retraction_can_be_tried_first() {
    String event = steward.event(strategy("2013", "A"));

    Answer imagined = steward.retract(event, Map.of("dryRun", true));

    assertThat(imagined.userErrors()).isEmpty();
    assertThat(imagined.text("retractEvent.event.retraction.reason")).isEqualTo("Wrong.");
    assertThat(imagined.texts("retractEvent.changes.before.status")).containsExactly("IN_PLACE");
    assertThat(imagined.texts("retractEvent.changes.after.status")).containsExactly("NOT_REPORTED");
    assertThat(steward.sequence()).isZero();
    assertThat(steward.status("POLICY", "2014-01-01")).isEqualTo("IN_PLACE");
    assertThat(steward.retract(event).texts("retractEvent.changes"))
        .isEqualTo(imagined.texts("retractEvent.changes"));
    assertThat(steward.retract(event, Map.of("dryRun", true)).userErrors())
        .containsExactly("ALREADY_RETRACTED eventId");
  }

  @Test
  void a_correction_can_be_tried_first() {
    String event = steward.event(strategy("2013", "A"));

    Answer imagined =
        steward.correct(
            event,
            fact("developmentReported", "2013", "indicator", "POLICY"),
            Map.of("dryRun", true));

    assertThat(imagined.userErrors()).isEmpty();
    assertThat(imagined.text("correctEvent.event.id")).startsWith("dry-run:");
    assertThat(imagined.texts("correctEvent.changes.after.status"))
        .containsExactly("IN_DEVELOPMENT");
    assertThat(steward.sequence()).isZero();
    assertThat(steward.status("POLICY", "2014-01-01")).isEqualTo("IN_PLACE");
  }

  @Test
  void a_request_id_that_was_tried_can_still_be_used() {
    String event = steward.event(strategy("2013", "A"));
    Map<String, ?> request = Map.of("requestId", "tried " + event);

    steward.retract(event, Map.of("requestId", "tried " + event, "dryRun", true));

    assertThat(steward.retract(event, request).userErrors()).isEmpty();
    assertThat(steward.retract(event, request).userErrors()).isEmpty();
  }

  private boolean isNode(String id) {
    return !api.ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
        .text("node")
        .equals("null");
  }
}
