package org.cyberwellness.history.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.history.chain.Envelope;
import org.cyberwellness.history.chain.Hash;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.ledger.ProposalRows;
import org.cyberwellness.history.ledger.StreamEnd;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.proposal.ProposalEvent;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalApproved;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalMade;
import org.cyberwellness.profile.proposal.ProposalForm;

/**
 * Writes the entries of proposals as lines of a backup, each proposal's with a hash chain of its
 * own. An approval is written only with all events that it recorded.
 */
final class ProposalLines {
  private final Writer file;
  private final EventExtent extent;
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, CountryCode> countries = new HashMap<>();
  private long written;

  ProposalLines(Writer file, EventExtent extent) {
    this.file = file;
    this.extent = extent;
  }

  /**
   * Writes all of them.
   *
   * @return the number of lines
   */
  long write(ProposalRows rows) {
    rows.each(this::take);
    return written;
  }

  private void take(StoredEvent entry) {
    ProposalEvent event = ProposalForm.read(entry.name(), entry.revision(), entry.payload());
    if (event instanceof ProposalMade made) {
      countries.put(entry.country(), made.change().country());
    }
    if (!(event instanceof ProposalApproved approved) || isInExtent(entry, approved)) {
      write(entry);
    }
  }

  private boolean isInExtent(StoredEvent entry, ProposalApproved approved) {
    CountryCode country = Objects.requireNonNull(countries.get(entry.country()));
    StreamEnd end = extent.ends().get(country.alpha2());
    return end != null && approved.lastSequence() <= end.sequence();
  }

  private void write(StoredEvent entry) {
    String previous = Objects.requireNonNullElse(hashes.get(entry.country()), Hash.OF_NOTHING);
    String envelope = Envelope.of(entry, previous);
    String hash = Hash.of(envelope);
    hashes.put(entry.country(), hash);
    try {
      file.write(Envelope.line(envelope, hash));
      file.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written++;
  }
}
