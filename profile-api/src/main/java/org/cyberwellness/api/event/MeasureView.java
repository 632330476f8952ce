package org.cyberwellness.api.event;

import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** A measure, as the API shows it. */
public record MeasureView(Measure measure, KnowledgeScope scope) {

  /** The id, which corrections do not change; in a dry run, an id that is not found. */
  public String id() {
    return scope.idOf(measure.id());
  }

  /** The indicator that it counts for. */
  public Indicator indicator() {
    return measure.fact().row();
  }

  /** Its name. */
  public Line title() {
    return measure.fact().title();
  }

  /** A page about it. */
  public @Nullable Url url() {
    return measure.fact().url();
  }

  /** Since when it is in force. */
  public Effective inForceFrom() {
    return measure.inForceFrom();
  }

  /** Null while it is in force. */
  public @Nullable Effective inForceUntil() {
    return measure.inForceUntil();
  }

  /** The event that began it. */
  public EventView event() {
    return new EventView(measure.begunBy(), scope);
  }
}
