package org.cyberwellness.api.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is approved is recorded once, under the names of who approved and of who proposed. */
class ApprovingTest extends OnAnEmptyStore {
  private static final int ROUNDS = 20;

  private Steward steward;
  private Proposer contributor;
  private Proposer reviewer;

  @BeforeEach
  void take() {
    steward = steward();
    contributor = new Proposer(api.as(Api.CONTRIBUTOR), steward.country());
    reviewer = new Proposer(api, steward.country());
  }

  @Test
  void the_events_name_both_and_what_was_known_before_is_as_it_was() throws IOException {
    steward.record(strategy("2013", "A"));
    String knownAt = steward.knownAt();
    String id = contributor.proposes(cirt("2014", "A team"), cirt("2015", "Another"));

    Answer approved = reviewer.approve(id, Map.of("comment", "Checked."));

    assertThat(approved.userErrors()).isEmpty();
    assertThat(approved.texts("answer.events.recordedBy")).containsOnly("steward");
    assertThat(approved.texts("answer.events.proposedBy")).containsOnly("contributor");
    assertThat(approved.text("answer.profile.sequence")).isEqualTo("2");
    assertThat(approved.text("answer.proposal.state")).isEqualTo("APPROVED");
    assertThat(approved.text("answer.proposal.decision")).isEqualTo("Checked.");
    Answer read = contributor.read(id);
    assertThat(read.texts("answer.events.id")).isEqualTo(approved.texts("answer.events.id"));
    assertThat(read.texts("answer.changes.indicator")).containsExactly("CIRT");
    assertThat(proposersInTimeline()).containsExactly("null", "contributor", "contributor");
    assertThat(recordedOrProposedByTheContributor()).isEqualTo("2");
    assertThat(steward.status("CIRT", "2020-01-01")).isEqualTo("IN_PLACE");
    assertThat(steward.status("CIRT", "2020-01-01", knownAt)).isEqualTo("NOT_REPORTED");
    assertThat(api.text("/export/" + steward.country() + "/events.ndjson").lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.contains("\"proposedby\":\"contributor\""));
    assertThat(api.get("/actuator/verify").path("broken")).isEmpty();
  }

  private String recordedOrProposedByTheContributor() {
    return api.ask(
            """
            query ($c: CountryCode!) {
              changes(filter: {countries: [$c], by: ["contributor"]}) { totalCount }
            }
            """,
            Map.of("c", steward.country()))
        .text("changes.totalCount");
  }

  private List<String> proposersInTimeline() {
    return api.ask(
            """
            query ($c: CountryCode!) { timeline(country: $c, axis: RECORDED) { nodes { proposedBy } } }
            """,
            Map.of("c", steward.country()))
        .texts("timeline.nodes.proposedBy");
  }

  @Test
  void what_does_not_fit_any_more_says_which_of_its_events_do_not_and_waits() {
    String id = contributor.proposes(strategy("2013", "A"), cirt("2014", "B"));
    steward.record(cirt("2014", "B"));

    Answer read = reviewer.read(id);
    assertThat(read.texts("answer.problems.code")).containsExactly("INVALID");
    assertThat(read.texts("answer.problems.path"))
        .containsExactly("change", "recordEvents", "events", "1", "cirtRecognized");
    assertThat(read.all("answer.changes")).isEmpty();
    assertThat(read.texts("answer.events.kind"))
        .containsExactly("STRATEGY_ADOPTED", "CIRT_RECOGNIZED");
    assertThat(reviewer.approve(id, Map.of()).userErrors())
        .containsExactly("INVALID change.recordEvents.events.1.cirtRecognized");
    assertThat(reviewer.read(id).text("answer.state")).isEqualTo("PENDING");
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void what_still_fits_after_others_have_recorded_is_recorded() {
    String id = contributor.proposes(strategy("2013", "A"));
    steward.record(cirt("2014", "B"));

    assertThat(reviewer.read(id).all("answer.problems")).isEmpty();
    assertThat(reviewer.approve(id, Map.of()).userErrors()).isEmpty();
    assertThat(steward.sequence()).isEqualTo(1);
  }

  @Test
  void a_retraction_and_a_correction_are_carried_out() {
    String first = steward.event(strategy("2013", "A"));
    String second = steward.event(cirt("2014", "B"));
    String retraction =
        contributor
            .propose(Map.of("retractEvent", Map.of("eventId", first, "reason", "Wrong.")))
            .text("answer.proposal.id");
    String correction =
        contributor
            .propose(
                Map.of(
                    "correctEvent",
                    Map.of("eventId", second, "reason", "Late.", "event", cirt("2016", "B"))))
            .text("answer.proposal.id");

    Answer retracted = reviewer.approve(retraction, Map.of());
    Answer corrected = reviewer.approve(correction, Map.of());

    assertThat(retracted.userErrors()).isEmpty();
    assertThat(retracted.all("answer.events")).isEmpty();
    assertThat(steward.status("POLICY", "2020-01-01")).isEqualTo("NOT_REPORTED");
    assertThat(corrected.texts("answer.events.proposedBy")).containsExactly("contributor");
    assertThat(steward.status("CIRT", "2015-01-01")).isEqualTo("NOT_REPORTED");
    String again =
        contributor
            .propose(Map.of("retractEvent", Map.of("eventId", first, "reason", "Again.")))
            .userErrors()
            .toString();
    assertThat(again).isEqualTo("[ALREADY_RETRACTED change.retractEvent.eventId]");
  }

  @Test
  void of_a_document_is_recorded_what_the_profile_does_not_say_by_then() {
    Map<String, Object> document =
        Map.of(
            "country",
            steward.country(),
            "source",
            Map.of("title", "A document", "publishedOn", "2015-01-01"),
            "text",
            """
            1.3.1 POLICY
            The country has an officially recognized strategy called Strategy of the Document.
            """);
    String id = contributor.propose(Map.of("importDocument", document)).text("answer.proposal.id");
    String same =
        contributor.propose(Map.of("importDocument", document)).text("answer.proposal.id");

    Map<String, String> request = Map.of("requestId", "document of " + steward.country());
    Answer approved = reviewer.approve(id, request);
    assertThat(approved.userErrors()).isEmpty();
    assertThat(approved.texts("answer.events.proposedBy")).contains("contributor");
    assertThat(reviewer.approve(id, request).texts("answer.events.id"))
        .isEqualTo(approved.texts("answer.events.id"));
    assertThat(reviewer.approve(same, Map.of()).userErrors())
        .containsExactly("INVALID change.importDocument.text");
    assertThat(reviewer.read(same).text("answer.state")).isEqualTo("PENDING");
    contributor.withdraw(same, Map.of());
  }

  @Test
  void who_approves_what_is_their_own_proposed_nothing_to_anyone() {
    String id = reviewer.proposes(cirt("2014", "A"));

    assertThat(reviewer.approve(id, Map.of()).text("answer.events.proposedBy")).isEqualTo("null");
  }

  @Test
  void a_lost_answer_is_asked_for_again_by_the_request_id() {
    String id = contributor.proposes(cirt("2014", "A"));
    Map<String, String> request = Map.of("requestId", "approve " + id);
    Answer first = reviewer.approve(id, request);

    Answer again = reviewer.approve(id, request);

    assertThat(again.userErrors()).isEmpty();
    assertThat(again.texts("answer.events.id")).isEqualTo(first.texts("answer.events.id"));
    assertThat(again.text("answer.proposal.state")).isEqualTo("APPROVED");
    assertThat(reviewer.approve(id, Map.of()).userErrors()).containsExactly("CONFLICT id");
    assertThat(
            reviewer
                .approve(id, Map.of("requestId", "approve " + id, "comment", "Other."))
                .userErrors())
        .containsExactly("CONFLICT requestId");
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void of_two_stewards_at_once_one_approves() throws Exception {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < ROUNDS; i++) {
        String id = contributor.proposes(cirt("2014", "Team " + i));
        Callable<Answer> approval = () -> reviewer.approve(id, Map.of());

        List<List<String>> errors = errors(both.invokeAll(List.of(approval, approval)));

        assertThat(errors).containsExactlyInAnyOrder(List.of(), List.of("CONFLICT id"));
        assertThat(steward.sequence()).isEqualTo(i);
      }
    }
  }

  @Test
  void of_an_approval_and_a_rejection_at_once_one_holds() throws Exception {
    int recorded = 0;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < ROUNDS; i++) {
        String id = contributor.proposes(cirt("2014", "Team " + i));

        List<List<String>> errors =
            errors(
                both.invokeAll(
                    List.of(
                        () -> reviewer.approve(id, Map.of()),
                        () -> reviewer.reject(id, Map.of()))));

        assertThat(errors).containsExactlyInAnyOrder(List.of(), List.of("CONFLICT id"));
        String state = reviewer.read(id).text("answer.state");
        assertThat(state).isEqualTo(errors.getFirst().isEmpty() ? "APPROVED" : "REJECTED");
        recorded += state.equals("APPROVED") ? 1 : 0;
      }
    }
    assertThat(steward.sequence()).isEqualTo(recorded - 1);
  }

  private static List<List<String>> errors(List<Future<Answer>> answers) throws Exception {
    List<List<String>> errors = new ArrayList<>();
    for (Future<Answer> answer : answers) {
      JsonNode body = answer.get().body();
      assertThat(body.has("errors")).as(body.toString()).isFalse();
      errors.add(answer.get().userErrors());
    }
    return errors;
  }
}
