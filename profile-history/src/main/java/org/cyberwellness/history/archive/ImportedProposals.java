package org.cyberwellness.history.archive;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cyberwellness.history.chain.Chain;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.ledger.ProposalRows;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.proposal.ProposalEntry;
import org.cyberwellness.profile.proposal.ProposalEvent;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalMade;
import org.cyberwellness.profile.proposal.ProposalForm;
import org.cyberwellness.profile.proposal.ProposalId;
import tools.jackson.core.JacksonException;

/** Checks the entries of proposals in a backup, and inserts them. */
final class ImportedProposals {
  private final ProposalRows rows;
  private final Map<ProposalId, Chain> chains = new HashMap<>();
  private final Map<ProposalId, CountryCode> countries = new HashMap<>();

  ImportedProposals(ProposalRows rows) {
    this.rows = rows;
  }

  /** The proposal whose entry a line is; empty if it is an event of a country. */
  static Optional<ProposalId> proposalOf(ChainedEvent line) {
    return ProposalId.parse(line.event().country());
  }

  /**
   * Checks an entry and inserts it.
   *
   * @throws BadFileException if it does not follow the one before it, or its form is unknown
   */
  void take(long line, ProposalId proposal, ChainedEvent link) {
    chains
        .computeIfAbsent(proposal, _ -> new Chain(proposal.toString()))
        .take(link)
        .ifPresent(
            broken -> {
              throw new BadFileException(line, broken.toString());
            });
    StoredEvent stored = link.event();
    ProposalEvent event = read(line, stored);
    if (stored.sequence() == ProposalEntry.MADE && event instanceof ProposalMade made) {
      countries.put(proposal, made.change().country());
    } else if (stored.sequence() != ProposalEntry.DECIDED || event instanceof ProposalMade) {
      throw new BadFileException(line, proposal + " has an entry out of place");
    }
    rows.insert(
        new ProposalEntry(
            proposal,
            stored.sequence(),
            Instant.parse(stored.recordedAt()),
            stored.recordedBy(),
            event),
        Objects.requireNonNull(countries.get(proposal)),
        stored);
  }

  private static ProposalEvent read(long line, StoredEvent stored) {
    try {
      return ProposalForm.read(stored.name(), stored.revision(), stored.payload());
    } catch (IllegalArgumentException | JacksonException e) {
      throw new BadFileException(
          line,
          "%s has an unknown form, %s in revision %s: is it from a later version?"
              .formatted(stored.country(), stored.name(), stored.revision()));
    }
  }
}
