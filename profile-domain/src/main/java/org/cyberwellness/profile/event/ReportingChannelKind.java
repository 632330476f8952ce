package org.cyberwellness.profile.event;

/** By what means incidents can be reported. */
public enum ReportingChannelKind {
  PHONE,
  EMAIL,
  WEB,
  OTHER
}
