package org.cyberwellness.history.comparison;

/** Why two profiles differ: the country changed, or what is known of it did. */
public enum ChangeReason {
  WORLD_CHANGED,
  PERHAPS_EARLIER,
  NEWLY_LEARNED,
  CORRECTED
}
