package org.cyberwellness.profile.event;

/** The means by which incidents can be reported. */
public enum ReportingChannelKind {
  PHONE,
  EMAIL,
  WEB,
  OTHER
}
