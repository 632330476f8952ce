package org.cyberwellness.profile.event;

/** What a law is about: the indicator that it counts for. */
public enum LegislationArea {
  CRIMINAL(Indicator.CRIMINAL_LEGISLATION),
  REGULATION_AND_COMPLIANCE(Indicator.REGULATION_AND_COMPLIANCE),
  CHILD_PROTECTION(Indicator.CHILD_PROTECTION_LEGISLATION);

  private final Indicator indicator;

  LegislationArea(Indicator indicator) {
    this.indicator = indicator;
  }

  /** 1.1.1, 1.1.2 or 2.1. */
  public Indicator indicator() {
    return indicator;
  }
}
