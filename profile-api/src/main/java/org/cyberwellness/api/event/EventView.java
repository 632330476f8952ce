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

  /** What {@code node} finds it by. */
  public String id() {
    return scope.idOf(event.id());
  }

  /** What kind of event it is. */
  public EventKind kind() {
    return event.event().kind();
  }

  /** The country that it is about. */
  public Country country() {
    return new Country(event.id().country());
  }

  /** The indicator that it speaks of; null for a figure. */
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

  /** By whom it was recorded. */
  public String recordedBy() {
    return event.recordedBy();
  }

  /** Its place in the country's stream. */
  public long sequence() {
    return event.sequence();
  }

  /** What makes it a link of the stream's chain. */
  public String hash() {
    return event.hash();
  }

  /** Who says so. */
  public Source source() {
    return event.event().source();
  }

  /** What a reader should know beside. */
  public @Nullable Passage note() {
    return event.event().note();
  }

  /** One sentence in plain English. */
  public String summary() {
    return EventSentence.of(event.event());
  }

  /** The measure that it ends, by itself or by what it brings; null where it names none. */
  public @Nullable String endsMeasureId() {
    MeasureId named =
        switch (event.event()) {
          case MeasureEnding ending -> ending.measureId();
          case MeasureBegun begun -> begun.replaces();
          case FigureReported _, IndicatorReport _, MeasureConfirmed _ -> null;
        };
    return named == null ? null : scope.idOf(named);
  }

  /** The measure that it says is in force; null where it confirms none. */
  public @Nullable String confirmsMeasureId() {
    return event.event() instanceof MeasureConfirmed confirmed
        ? scope.idOf(confirmed.measureId())
        : null;
  }

  /** Its background figure; null where it tells none. */
  public @Nullable Double figure() {
    return event.event() instanceof FigureReported figure ? figure.value() : null;
  }

  /** That it should never have been recorded, where that is known. */
  public @Nullable RetractionView retraction() {
    return event.retraction() == null ? null : new RetractionView(event.retraction(), scope);
  }
}
