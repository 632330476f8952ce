package org.cyberwellness.api.feed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.history.journal.Journal;
import org.cyberwellness.history.journal.JournalEntry;
import org.cyberwellness.history.journal.RecordedHistories;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/** Finds the entries of a feed: what was recorded last, the newest first. */
@Component
class FeedEntries {
  private static final int MOST = 50;

  private final Journal journal;
  private final RecordedHistories histories;

  FeedEntries(Journal journal, RecordedHistories histories) {
    this.journal = journal;
    this.histories = histories;
  }

  /** The newest page of the journal: its cost does not depend on what was recorded before. */
  List<JournalEntry> ofAll() {
    return journal.lastEntries(MOST);
  }

  /**
   * The same of one country, from its history: in the journal, the entries of all others would have
   * to be passed over.
   */
  List<JournalEntry> of(CountryCode country) {
    Map<CountryCode, CountryHistory> known = histories.of(List.of(country));
    return JournalEntry.lastOf(Objects.requireNonNull(known.get(country)), MOST);
  }
}
