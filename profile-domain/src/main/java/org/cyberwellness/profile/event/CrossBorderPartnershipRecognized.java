package org.cyberwellness.profile.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 1.5.1: a partnership across borders was recognized. */
public record CrossBorderPartnershipRecognized(
    Effective effective,
    Line title,
    List<Line> partners,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  public CrossBorderPartnershipRecognized {
    partners = List.copyOf(partners);
  }

  @Override
  public EventKind kind() {
    return EventKind.CROSS_BORDER_PARTNERSHIP_RECOGNIZED;
  }

  @Override
  public Indicator row() {
    return Indicator.INTRA_STATE_COOPERATION;
  }
}
