package org.cyberwellness.profile.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalApproved;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalMade;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalRejected;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalWithdrawn;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRetraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {
  private static final ProposalId ID = new ProposalId(new UUID(1, 2));
  private static final Instant THEN = Instant.parse("2026-01-31T12:00:00.000001Z");
  private static final Passage REASON = new Passage("It never was.");
  private static final ProposalEntry MADE =
      entry(
          ProposalEntry.MADE,
          new ProposalMade(
              new ProposedRetraction(new EventId(new CountryCode("KE"), 3), REASON), REASON));

  @Test
  void given_no_decision_when_it_is_read_then_it_waits() {
    Proposal proposal = Proposal.of(List.of(MADE));

    assertThat(proposal.state()).isEqualTo(ProposalState.PENDING);
    assertThat(proposal.decision()).isNull();
    assertThat(proposal.change().country()).isEqualTo(new CountryCode("KE"));
    assertThat(proposal.proposedBy()).isEqualTo("somebody");
  }

  @Test
  void given_a_decision_when_it_is_read_then_the_state_is_what_was_decided() {
    assertThat(decided(new ProposalApproved(4, 4, null)).state()).isEqualTo(ProposalState.APPROVED);
    assertThat(decided(new ProposalRejected(REASON)).state()).isEqualTo(ProposalState.REJECTED);
    assertThat(decided(new ProposalWithdrawn(REASON)).state()).isEqualTo(ProposalState.WITHDRAWN);
  }

  @Test
  void given_entries_of_no_one_stream_when_they_are_read_then_they_are_refused() {
    ProposalEntry end = entry(ProposalEntry.DECIDED, new ProposalRejected(REASON));

    assertThatThrownBy(() -> Proposal.of(List.of(end))).hasMessageContaining(ID.toString());
    assertThatThrownBy(() -> Proposal.of(List.of(MADE, MADE))).hasMessageContaining(ID.toString());
    assertThatThrownBy(() -> Proposal.of(List.of(MADE, end, end)))
        .hasMessageContaining(ID.toString());
  }

  @Test
  void given_an_id_when_its_text_is_read_then_it_is_that_id() {
    assertThat(ProposalId.parse(ID.toString())).contains(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "proposal:",
        "proposal:1-2-3-4-5",
        "event:KH:1",
        "PROPOSAL:00000000-0000-0001-0000-000000000002",
        "proposal:00000000-0000-000A-0000-000000000002"
      })
  void given_another_text_when_it_is_read_then_it_is_no_id(String text) {
    assertThat(ProposalId.parse(text)).isEmpty();
  }

  private static Proposal decided(ProposalEvent decision) {
    return Proposal.of(List.of(MADE, entry(ProposalEntry.DECIDED, decision)));
  }

  private static ProposalEntry entry(long sequence, ProposalEvent event) {
    return new ProposalEntry(ID, sequence, THEN, "somebody", event);
  }
}
