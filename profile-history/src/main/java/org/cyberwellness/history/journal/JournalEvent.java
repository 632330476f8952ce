package org.cyberwellness.history.journal;

import org.cyberwellness.history.ledger.EntryPlace;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;

/**
 * An event of the journal.
 *
 * @param history all that is recorded of its country
 * @param projected whether the read store contains the event
 */
public record JournalEvent(RecordedEvent event, CountryHistory history, boolean projected) {

  /** Its place in the order of recording. */
  public EntryPlace place() {
    return new EntryPlace(event.recordedAt(), event.id());
  }
}
