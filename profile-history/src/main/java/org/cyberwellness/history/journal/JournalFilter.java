package org.cyberwellness.history.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.cyberwellness.history.ledger.EntryPlace;
import org.cyberwellness.history.ledger.RecordingSpan;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Selects events of the journal. An empty set selects nothing, null everything.
 *
 * @param by the names of the callers who recorded them
 * @param from the first day of recording, in UTC
 * @param to the last day of recording, included
 */
public record JournalFilter(
    @Nullable Set<CountryCode> countries,
    @Nullable Set<Indicator> indicators,
    @Nullable Set<EventKind> kinds,
    @Nullable Set<String> by,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean includeRetracted) {
  /** Every event, retracted ones included. */
  public static final JournalFilter ALL =
      new JournalFilter(null, null, null, null, null, null, true);

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Whether it selects nothing, whatever is recorded. */
  boolean isEmpty() {
    return countries != null && countries.isEmpty();
  }

  /** The part of the order of recording between two places that may contain what it selects. */
  RecordingSpan span(@Nullable EntryPlace after, @Nullable EntryPlace before) {
    return new RecordingSpan(
        countries == null ? Set.of() : countries,
        startOf(from == null ? FIRST_DAY : from),
        to == null || !to.isBefore(LAST_DAY) ? startOf(LAST_DAY) : startOf(to.plusDays(1)),
        after,
        before);
  }

  private static Instant startOf(LocalDate day) {
    LocalDate possible =
        day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    return possible.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Whether the author alone does not rule an event out. */
  boolean takesAuthor(@Nullable String author) {
    return by == null || author != null && by.contains(author);
  }

  /** Whether every fact of a span is selected. */
  boolean takesAll() {
    return indicators == null && kinds == null && by == null && includeRetracted;
  }

  boolean takes(RecordedEvent event) {
    return (includeRetracted || event.retraction() == null)
        && (indicators == null
            || event.event().row() instanceof Indicator indicator && indicators.contains(indicator))
        && (kinds == null || kinds.contains(event.event().kind()));
  }
}
