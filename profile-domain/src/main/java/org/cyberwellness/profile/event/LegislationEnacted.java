package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/**
 * 1.1.1, 1.1.2, 2.1: a law came into force.
 *
 * @param provisions the articles or sections that concern cybersecurity or child protection
 */
public record LegislationEnacted(
    Effective effective,
    LegislationArea area,
    Line title,
    @Nullable Passage provisions,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.LEGISLATION_ENACTED;
  }

  @Override
  public Indicator row() {
    return area.indicator();
  }
}
