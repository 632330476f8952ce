package org.cyberwellness.history.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/**
 * A fact and the data of its recording.
 *
 * @param proposedBy the name of who proposed it, where another one approved; null otherwise
 * @param hash the hash of its entry in the stream's chain; empty in a dry run
 * @param measure the id of the measure that it begins, or that the corrected event began; null if
 *     none
 */
public record RecordedEvent(
    EventId id,
    Instant recordedAt,
    String recordedBy,
    @Nullable String proposedBy,
    ProfileEvent event,
    String hash,
    @Nullable MeasureId measure,
    @Nullable Retraction retraction) {

  /** The day from which the fact counts. */
  public LocalDate begin() {
    return event.effective().begin();
  }

  /** The days on which profiles may change because of it, the earliest possible date excepted. */
  List<LocalDate> turns() {
    LocalDate earliest = event.effective().earliest();
    return earliest == null || earliest.equals(begin())
        ? List.of(begin(), begin().plusDays(1))
        : List.of(earliest, begin(), begin().plusDays(1));
  }

  /** The first day on which it can change what holds; the earliest of all if it is unknown. */
  public LocalDate firstChange() {
    LocalDate earliest = event.effective().earliest();
    return event instanceof FigureReported
        ? begin()
        : Objects.requireNonNullElse(earliest, LocalDate.MIN);
  }

  /**
   * Whether it can change what holds on one of these days. A figure holds until the next one; what
   * is in force may stay so for ever.
   *
   * @param until the end of the days, which is not among them
   */
  public boolean canChange(LocalDate from, LocalDate until) {
    LocalDate first = firstChange();
    return first.isBefore(until) && !(event instanceof FigureReported && first.isBefore(from));
  }

  /** The sequence at which it was recorded or, if so, retracted. */
  public long lastPlace() {
    return retraction == null ? sequence() : retraction.sequence();
  }

  /** Its position in the country's stream. */
  public long sequence() {
    return id.sequence();
  }

  /** Whether it begins a measure. */
  public boolean beginsMeasure() {
    return event instanceof MeasureBegun;
  }

  boolean stands() {
    return retraction == null;
  }

  /** The event as known at a sequence: without a later retraction. */
  public RecordedEvent knownUpTo(long sequence) {
    return retraction == null || retraction.sequence() <= sequence ? this : retracted(null);
  }

  RecordedEvent retracted(@Nullable Retraction by) {
    return new RecordedEvent(id, recordedAt, recordedBy, proposedBy, event, hash, measure, by);
  }

  /** The event that an entry records; empty if the entry only retracts one. */
  public static Optional<RecordedEvent> of(StreamEntry entry) {
    return switch (entry.event()) {
      case ProfileEvent fact -> Optional.of(of(entry, fact, measureOf(entry.id(), fact)));
      case EventCorrected correction ->
          Optional.of(of(entry, correction.replacement(), correction.measure()));
      case EventRetracted _ -> Optional.empty();
    };
  }

  private static RecordedEvent of(
      StreamEntry entry, ProfileEvent fact, @Nullable MeasureId measure) {
    return new RecordedEvent(
        entry.id(),
        entry.recordedAt(),
        entry.recordedBy(),
        entry.proposedBy(),
        fact,
        entry.hash(),
        measure,
        null);
  }

  private static @Nullable MeasureId measureOf(EventId id, ProfileEvent fact) {
    return fact instanceof MeasureBegun begun
        ? new MeasureId(id.country(), begun.row(), id.sequence())
        : null;
  }
}
