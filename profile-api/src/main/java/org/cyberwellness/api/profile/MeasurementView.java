package org.cyberwellness.api.profile;

import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/** A background figure, as the API shows it. */
public record MeasurementView(EventView event) {

  /** The figure that an event reports; null without an event. */
  public static @Nullable MeasurementView of(@Nullable RecordedEvent event, KnowledgeScope scope) {
    return event == null ? null : new MeasurementView(new EventView(event, scope));
  }

  /** The value: people, or per cent of the population. */
  public double value() {
    return ((FigureReported) event.event().event()).value();
  }

  /** When it was true. */
  public Effective effective() {
    return event.effective();
  }

  /** The source. */
  public Source source() {
    return event.source();
  }
}
