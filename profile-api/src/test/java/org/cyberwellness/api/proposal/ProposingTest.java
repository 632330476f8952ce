package org.cyberwellness.api.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.noted;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Proposer;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a contributor proposes waits, and is no fact. */
class ProposingTest extends OnAnEmptyStore {
  private Steward steward;
  private Proposer contributor;
  private Proposer reviewer;
  private Proposer other;

  @BeforeEach
  void take() {
    steward = steward();
    contributor = new Proposer(api.as(Api.CONTRIBUTOR), steward.country());
    reviewer = new Proposer(api, steward.country());
    other = new Proposer(api.as(Api.RECORDER), steward.country());
  }

  @Test
  void events_wait_and_say_what_they_would_change_and_no_profile_and_no_file_has_them()
      throws IOException {
    Answer proposed =
        contributor.propose(
            contributor.recording(List.of(cirt("2014", "A team"))), Map.of("comment", "Read it."));

    assertThat(proposed.userErrors()).isEmpty();
    assertThat(proposed.text("answer.proposal.state")).isEqualTo("PENDING");
    assertThat(proposed.text("answer.proposal.proposedBy")).isEqualTo("contributor");
    assertThat(proposed.text("answer.proposal.comment")).isEqualTo("Read it.");
    assertThat(proposed.text("answer.proposal.decidedBy")).isEqualTo("null");
    assertThat(proposed.texts("answer.proposal.events.kind")).containsExactly("CIRT_RECOGNIZED");
    assertThat(proposed.text("answer.proposal.events.id")).startsWith("dry-run:");
    assertThat(proposed.texts("answer.proposal.changes.indicator")).containsExactly("CIRT");
    assertThat(proposed.texts("answer.proposal.changes.after.status")).containsExactly("IN_PLACE");
    assertThat(proposed.all("answer.proposal.problems")).isEmpty();
    assertThat(steward.sequence()).isEqualTo(-1);
    assertThat(api.text("/export/" + steward.country() + "/events.ndjson")).isEmpty();
    assertThat(contributor.read(proposed.text("answer.proposal.id")).at("answer"))
        .isEqualTo(proposed.at("answer.proposal"));
  }

  @Test
  void a_retraction_names_the_event_and_says_what_is_left() {
    String event = steward.event(strategy("2013", "A"));

    Answer proposed =
        contributor.propose(Map.of("retractEvent", Map.of("eventId", event, "reason", "Wrong.")));

    assertThat(proposed.userErrors()).isEmpty();
    assertThat(proposed.text("answer.proposal.retracts.id")).isEqualTo(event);
    assertThat(proposed.text("answer.proposal.reason")).isEqualTo("Wrong.");
    assertThat(proposed.all("answer.proposal.events")).isEmpty();
    assertThat(proposed.texts("answer.proposal.changes.after.status"))
        .containsExactly("NOT_REPORTED");
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void a_correction_names_the_event_and_its_replacement() {
    String event = steward.event(strategy("2013", "A"));

    Answer proposed =
        contributor.propose(
            Map.of(
                "correctEvent",
                Map.of("eventId", event, "reason", "Late.", "event", strategy("2015", "A"))));

    assertThat(proposed.userErrors()).isEmpty();
    assertThat(proposed.text("answer.proposal.retracts.id")).isEqualTo(event);
    assertThat(proposed.texts("answer.proposal.events.effective")).containsExactly("2015");
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void a_document_is_proposed_with_what_it_says_beyond_the_profile() {
    Answer proposed = contributor.propose(document("None."));

    assertThat(proposed.userErrors()).isEmpty();
    assertThat(proposed.text("answer.proposal.document")).contains("1.3.1 POLICY");
    assertThat(proposed.texts("answer.proposal.events.kind")).contains("STRATEGY_ADOPTED");
    assertThat(steward.sequence()).isEqualTo(-1);
  }

  private Map<String, Object> document(String end) {
    return Map.of(
        "importDocument",
        Map.of(
            "country",
            steward.country(),
            "source",
            Map.of("title", "A document", "publishedOn", "2015-01-01"),
            "text",
            """
            1.3.1 POLICY
            The country has an officially recognized strategy called Strategy of the Document.
            """
                + end));
  }

  @Test
  void what_is_wrong_with_a_change_is_said_with_its_place() {
    steward.record(strategy("2013", "A"));

    assertThat(
            contributor.propose(contributor.recording(List.of(strategy("2014", "")))).userErrors())
        .containsExactly("INVALID change.recordEvents.events.0.strategyAdopted.title");
    assertThat(
            contributor
                .propose(contributor.recording(List.of(cirt("2014", "B"), strategy("2013", "A"))))
                .userErrors())
        .containsExactly("INVALID change.recordEvents.events.1.strategyAdopted");
    assertThat(
            contributor
                .propose(
                    Map.of("retractEvent", Map.of("eventId", "event:KH:99", "reason", "Wrong.")))
                .userErrors())
        .containsExactly("NOT_FOUND change.retractEvent.eventId");
    assertThat(
            contributor
                .propose(Map.of("importDocument", Map.of("text", "No profile at all.")))
                .userErrors())
        .singleElement()
        .asString()
        .contains(" change.importDocument.");
    assertThat(
            contributor
                .propose(contributor.recording(List.of(cirt("2014", "B"))), Map.of("comment", " "))
                .userErrors())
        .containsExactly("INVALID comment");
    assertThat(contributor.listed()).isEmpty();
  }

  @Test
  void what_has_a_meaning_only_at_once_is_refused_in_a_proposal() {
    for (Map<String, ?> field :
        List.of(
            Map.of("requestId", "an id"), Map.of("expectedSequence", -1), Map.of("dryRun", true))) {
      Map<String, Object> change =
          Map.of(
              "recordEvents",
              Facts.recordInput(steward.country(), List.of(cirt("2014", "B")), field));

      assertThat(contributor.propose(change).userErrors())
          .containsExactly("INVALID change.recordEvents." + field.keySet().iterator().next());
    }
  }

  @Test
  void the_same_request_again_answers_with_the_same_proposal() {
    Map<String, String> id = Map.of("requestId", "proposal of " + steward.country());
    Map<String, Object> change = contributor.recording(List.of(cirt("2014", "A")));
    Answer first = contributor.propose(change, id);

    assertThat(contributor.propose(change, id).at("answer.proposal"))
        .isEqualTo(first.at("answer.proposal"));
    assertThat(contributor.listed()).hasSize(1);
    assertThat(
            contributor.propose(contributor.recording(List.of(cirt("2015", "A"))), id).userErrors())
        .containsExactly("CONFLICT requestId");
    assertThat(
            contributor.propose(contributor.recording(List.of(cirt("2015", ""))), id).userErrors())
        .containsExactly("CONFLICT requestId");
    assertThat(steward.ask(List.of(cirt("2014", "A")), id).userErrors())
        .containsExactly("CONFLICT requestId");
    steward.ask(List.of(strategy("2014", "A")), Map.of("requestId", "of " + steward.country()));
    assertThat(
            contributor
                .propose(change, Map.of("requestId", "of " + steward.country()))
                .userErrors())
        .containsExactly("CONFLICT requestId");
  }

  @Test
  void a_proposal_is_withdrawn_by_who_made_it_alone() {
    String id = contributor.proposes(cirt("2014", "A"));

    assertThat(other.withdraw(id, Map.of()).errors()).containsExactly("FORBIDDEN");
    assertThat(reviewer.withdraw(id, Map.of()).errors()).containsExactly("FORBIDDEN");
    Answer withdrawn = contributor.withdraw(id, Map.of("requestId", "withdraw " + id));

    assertThat(withdrawn.text("answer.proposal.state")).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.text("answer.proposal.decidedBy")).isEqualTo("contributor");
    assertThat(withdrawn.text("answer.proposal.decision")).isEqualTo("Not so.");
    assertThat(withdrawn.all("answer.proposal.changes")).isEmpty();
    assertThat(withdrawn.texts("answer.proposal.events.kind")).containsExactly("CIRT_RECOGNIZED");
    assertThat(contributor.withdraw(id, Map.of("requestId", "withdraw " + id)).userErrors())
        .isEmpty();
    assertThat(contributor.withdraw(id, Map.of()).userErrors()).containsExactly("CONFLICT id");
    assertThat(reviewer.approve(id, Map.of()).userErrors()).containsExactly("CONFLICT id");
    assertThat(steward.sequence()).isEqualTo(-1);
  }

  @Test
  void a_steward_rejects_with_a_reason_and_what_was_mended_is_proposed_anew() {
    String id = contributor.proposes(cirt("2014", "A"));

    assertThat(reviewer.reject(id, Map.of("reason", " ")).userErrors())
        .containsExactly("INVALID reason");
    assertThat(reviewer.reject(id, Map.of("reason", "Give the month.")).userErrors()).isEmpty();

    Answer read = contributor.read(id);
    assertThat(read.text("answer.state")).isEqualTo("REJECTED");
    assertThat(read.text("answer.decidedBy")).isEqualTo("steward");
    assertThat(read.text("answer.decision")).isEqualTo("Give the month.");
    assertThat(read.all("answer.problems")).isEmpty();
    assertThat(reviewer.reject(id, Map.of()).userErrors()).containsExactly("CONFLICT id");
    assertThat(reviewer.reject("proposal:none", Map.of()).userErrors())
        .containsExactly("NOT_FOUND id");
    String mended = contributor.proposes(cirt("2014-02", "A"));
    assertThat(reviewer.listed("PENDING")).containsExactly(mended);
    assertThat(reviewer.listed("REJECTED", "WITHDRAWN")).containsExactly(id);
    assertThat(reviewer.listed()).containsExactly(id, mended);
  }

  @Test
  void whoever_may_not_read_a_proposal_is_told_so() {
    String id = contributor.proposes(cirt("2014", "A"));
    Proposer nobody = new Proposer(api.asNobody(), steward.country());

    assertThat(reviewer.read(id).text("answer.id")).isEqualTo(id);
    assertThat(other.read(id).errors()).containsExactly("FORBIDDEN");
    assertThat(nobody.read(id).errors()).containsExactly("UNAUTHENTICATED");
    assertThat(other.listed()).isEmpty();
    assertThat(reviewer.listed()).containsExactly(id);
    assertThat(reviewer.read(id.substring(0, id.length() - 4) + "0000").text("answer"))
        .isEqualTo("null");
    assertThat(
            other
                .api()
                .ask("{ proposals(filter: {by: [\"contributor\"]}) { totalCount } }")
                .text("proposals.totalCount"))
        .isEqualTo("0");
  }

  @Test
  void proposals_are_paged_in_the_order_in_which_they_came() {
    List<String> ids = new ArrayList<>();
    for (int year = 2001; year <= 2005; year++) {
      ids.add(contributor.proposes(cirt(String.valueOf(year), "Team " + year)));
    }
    String page =
        """
        query ($c: CountryCode!, $after: String) {
          proposals(filter: {countries: [$c]}, first: 2, after: $after) {
            totalCount pageInfo { endCursor } nodes { id }
          }
        }
        """;
    Map<String, String> asked = new HashMap<>(Map.of("c", steward.country()));
    List<String> read = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Answer answer = reviewer.api().ask(page, asked);
      assertThat(answer.text("proposals.totalCount")).isEqualTo("5");
      read.addAll(answer.texts("proposals.nodes.id"));
      asked.put("after", answer.text("proposals.pageInfo.endCursor"));
    }

    assertThat(read).isEqualTo(ids);
    assertThat(
            reviewer
                .api()
                .ask("{ proposals(last: 1) { nodes { id } } }")
                .texts("proposals.nodes.id"))
        .containsExactly(ids.getLast());
  }

  @Test
  void no_more_than_a_hundred_of_one_contributor_wait() {
    List<String> waiting = new ArrayList<>();
    for (int i = 0; i < ProposalMaker.MOST_WAITING; i++) {
      waiting.add(other.proposes(cirt("2014", "Team " + i)));
    }

    assertThat(other.propose(other.recording(List.of(cirt("2014", "One more")))).userErrors())
        .containsExactly("TOO_LARGE change");
    assertThat(contributor.proposes(cirt("2014", "Of another"))).isNotBlank();
    other.withdraw(waiting.removeLast(), Map.of());
    waiting.add(other.proposes(cirt("2014", "One more")));
    waiting.forEach(id -> assertThat(other.withdraw(id, Map.of()).userErrors()).isEmpty());
  }

  @Test
  void a_proposal_that_is_too_large_is_refused() {
    Map<String, Object> change =
        contributor.recording(
            Collections.nCopies(300, noted(strategy("2014", "A"), "n".repeat(5000))));

    assertThat(contributor.propose(change).userErrors())
        .containsExactly("TOO_LARGE change.recordEvents");
  }
}
