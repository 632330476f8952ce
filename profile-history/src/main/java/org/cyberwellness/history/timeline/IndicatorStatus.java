package org.cyberwellness.history.timeline;

/** The status of a country under one indicator. */
public enum IndicatorStatus {
  NOT_REPORTED,
  ABSENT,
  IN_DEVELOPMENT,
  IN_PLACE
}
