package org.cyberwellness.history.comparison;

/** Tells progress from revision. */
public enum ChangeReason {
  WORLD_CHANGED,
  PERHAPS_EARLIER,
  NEWLY_LEARNED,
  CORRECTED
}
