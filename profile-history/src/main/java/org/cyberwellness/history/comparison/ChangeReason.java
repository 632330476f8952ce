package org.cyberwellness.history.comparison;

/** Tells progress from revision. */
public enum ChangeReason {
  WORLD_CHANGED,
  NEWLY_LEARNED,
  CORRECTED
}
