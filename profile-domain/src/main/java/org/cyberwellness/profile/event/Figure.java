package org.cyberwellness.profile.event;

/** The two background figures of the template. */
public enum Figure implements Row {
  POPULATION,
  INTERNET_USERS
}
