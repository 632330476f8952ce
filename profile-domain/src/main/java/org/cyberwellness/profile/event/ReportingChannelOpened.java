package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/**
 * 2.4: a channel for reporting incidents was opened.
 *
 * @param value the telephone number or address
 */
public record ReportingChannelOpened(
    Effective effective,
    Line title,
    ReportingChannelKind channel,
    Line value,
    @Nullable Url url,
    @Nullable MeasureId replaces,
    Source source,
    @Nullable Passage note)
    implements MeasureBegun {

  @Override
  public EventKind kind() {
    return EventKind.REPORTING_CHANNEL_OPENED;
  }

  @Override
  public Indicator row() {
    return Indicator.REPORTING_MECHANISM;
  }
}
