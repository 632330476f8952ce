package org.cyberwellness.profile.event;

import static org.cyberwellness.profile.event.Area.CAPACITY_BUILDING;
import static org.cyberwellness.profile.event.Area.CHILD_ONLINE_PROTECTION;
import static org.cyberwellness.profile.event.Area.COOPERATION;
import static org.cyberwellness.profile.event.Area.LEGAL;
import static org.cyberwellness.profile.event.Area.ORGANIZATION;
import static org.cyberwellness.profile.event.Area.TECHNICAL;

/** The template's 21 numbered indicators, in its order. */
public enum Indicator implements Row {
  CRIMINAL_LEGISLATION("1.1.1", "Criminal legislation", LEGAL),
  REGULATION_AND_COMPLIANCE("1.1.2", "Regulation and compliance", LEGAL),
  CIRT("1.2.1", "CIRT", TECHNICAL),
  STANDARDS("1.2.2", "Standards", TECHNICAL),
  CERTIFICATION("1.2.3", "Certification", TECHNICAL),
  POLICY("1.3.1", "Policy", ORGANIZATION),
  ROADMAP_FOR_GOVERNANCE("1.3.2", "Roadmap for governance", ORGANIZATION),
  RESPONSIBLE_AGENCY("1.3.3", "Responsible agency", ORGANIZATION),
  NATIONAL_BENCHMARKING("1.3.4", "National benchmarking", ORGANIZATION),
  STANDARDISATION_DEVELOPMENT("1.4.1", "Standardisation development", CAPACITY_BUILDING),
  MANPOWER_DEVELOPMENT("1.4.2", "Manpower development", CAPACITY_BUILDING),
  PROFESSIONAL_CERTIFICATION("1.4.3", "Professional certification", CAPACITY_BUILDING),
  AGENCY_CERTIFICATION("1.4.4", "Agency certification", CAPACITY_BUILDING),
  INTRA_STATE_COOPERATION("1.5.1", "Intra-state cooperation", COOPERATION),
  INTRA_AGENCY_COOPERATION("1.5.2", "Intra-agency cooperation", COOPERATION),
  PUBLIC_SECTOR_PARTNERSHIP("1.5.3", "Public sector partnership", COOPERATION),
  INTERNATIONAL_COOPERATION("1.5.4", "International cooperation", COOPERATION),
  CHILD_PROTECTION_LEGISLATION("2.1", "National legislation", CHILD_ONLINE_PROTECTION),
  UN_CONVENTION_AND_PROTOCOL("2.2", "UN Convention and Protocol", CHILD_ONLINE_PROTECTION),
  INSTITUTIONAL_SUPPORT("2.3", "Institutional support", CHILD_ONLINE_PROTECTION),
  REPORTING_MECHANISM("2.4", "Reporting mechanism", CHILD_ONLINE_PROTECTION);

  private final String number;
  private final String title;
  private final Area area;

  Indicator(String number, String title, Area area) {
    this.number = number;
    this.title = title;
    this.area = area;
  }

  /** The number in the template, such as 1.2.1. */
  public String number() {
    return number;
  }

  /** The heading in the template. */
  public String title() {
    return title;
  }

  /** The area that the indicator belongs to. */
  public Area area() {
    return area;
  }
}
