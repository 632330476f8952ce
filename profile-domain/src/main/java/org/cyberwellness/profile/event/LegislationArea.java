package org.cyberwellness.profile.event;

/** The subject of a law. It decides the indicator that the law counts for. */
public enum LegislationArea {
  CRIMINAL(Indicator.CRIMINAL_LEGISLATION),
  REGULATION_AND_COMPLIANCE(Indicator.REGULATION_AND_COMPLIANCE),
  CHILD_PROTECTION(Indicator.CHILD_PROTECTION_LEGISLATION);

  private final Indicator indicator;

  LegislationArea(Indicator indicator) {
    this.indicator = indicator;
  }

  /** The indicator: 1.1.1, 1.1.2 or 2.1. */
  public Indicator indicator() {
    return indicator;
  }
}
