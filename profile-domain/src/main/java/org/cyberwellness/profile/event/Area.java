package org.cyberwellness.profile.event;

/** The template's groups of indicators: 1.1 to 1.5, and section 2. */
public enum Area {
  LEGAL,
  TECHNICAL,
  ORGANIZATION,
  CAPACITY_BUILDING,
  COOPERATION,
  CHILD_ONLINE_PROTECTION
}
