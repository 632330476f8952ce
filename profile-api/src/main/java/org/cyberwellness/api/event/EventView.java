package org.cyberwellness.api.event;

import java.time.Instant;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.IndicatorReport;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/** A recorded event, as the API shows it. */
public record EventView(RecordedEvent event, KnowledgeScope scope) {

  /** The id for {@code node}; in a dry run, an id that is not found. */
  public String id() {
    return scope.idOf(event.id());
  }

  /** The kind of the event. */
  public EventKind kind() {
    return event.event().kind();
  }

  /** The country. */
  public Country country() {
    return new Country(event.id().country());
  }

  /** The indicator that it belongs to; null for a figure. */
  public @Nullable Indicator indicator() {
    return event.event().row() instanceof Indicator indicator ? indicator : null;
  }

  /** When it became true. */
  public Effective effective() {
    return event.event().effective();
  }

  /** When it was recorded. */
  public Instant recordedAt() {
    return event.recordedAt();
  }

  /** The name of the caller who recorded it. */
  public String recordedBy() {
    return event.recordedBy();
  }

  /** The name of who proposed it; null unless another one approved it. */
  public @Nullable String proposedBy() {
    return event.proposedBy();
  }

  /** Its position in the country's stream, from 0. */
  public long sequence() {
    return event.sequence();
  }

  /** Its hash in the stream's chain, in hexadecimal; empty in a dry run. */
  public String hash() {
    return event.hash();
  }

  /** The source. */
  public Source source() {
    return event.event().source();
  }

  /** Additional information for readers. */
  public @Nullable Passage note() {
    return event.event().note();
  }

  /** A description in one English sentence. */
  public String summary() {
    return EventSentence.of(event.event());
  }

  /** The measure that it ends, or replaces by a new one; null if it names none. */
  public @Nullable String endsMeasureId() {
    MeasureId named =
        switch (event.event()) {
          case MeasureEnding ending -> ending.measureId();
          case MeasureBegun begun -> begun.replaces();
          case FigureReported _, IndicatorReport _, MeasureConfirmed _ -> null;
        };
    return named == null ? null : scope.idOf(named);
  }

  /** The measure that it confirms to be in force; null if it confirms none. */
  public @Nullable String confirmsMeasureId() {
    return event.event() instanceof MeasureConfirmed confirmed
        ? scope.idOf(confirmed.measureId())
        : null;
  }

  /** The value of its figure, in people or per cent; null if it reports none. */
  public @Nullable Double figure() {
    return event.event() instanceof FigureReported figure ? figure.value() : null;
  }

  /** Its retraction, if that is known. */
  public @Nullable RetractionView retraction() {
    return event.retraction() == null ? null : new RetractionView(event.retraction(), scope);
  }
}
