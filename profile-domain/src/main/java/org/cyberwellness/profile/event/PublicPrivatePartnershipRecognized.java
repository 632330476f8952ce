package org.cyberwellness.profile.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 1.5.3: a partnership of the public and the private sector was recognized. */
public record PublicPrivatePartnershipRecognized(
    Effective effective,
    Line title,
    List<Line> partners,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  public PublicPrivatePartnershipRecognized {
    partners = List.copyOf(partners);
  }

  @Override
  public EventKind kind() {
    return EventKind.PUBLIC_PRIVATE_PARTNERSHIP_RECOGNIZED;
  }

  @Override
  public Indicator row() {
    return Indicator.PUBLIC_SECTOR_PARTNERSHIP;
  }
}
