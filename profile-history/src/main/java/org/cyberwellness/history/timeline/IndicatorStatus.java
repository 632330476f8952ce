package org.cyberwellness.history.timeline;

/** Where a country stands in one indicator. */
public enum IndicatorStatus {
  NOT_REPORTED,
  ABSENT,
  IN_DEVELOPMENT,
  IN_PLACE
}
