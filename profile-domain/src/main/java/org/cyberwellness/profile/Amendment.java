package org.cyberwellness.profile;

import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;

/** One change of a country's events, among several that are made together. */
public sealed interface Amendment {

  /** A new event. */
  record Addition(ProfileEvent event) implements Amendment {}

  /**
   * An event that is retracted and replaced by another.
   *
   * @param event the event to correct; it must be neither retracted nor corrected
   * @param reason why, for readers
   * @param replacement a fact on the same row of the template
   */
  record Correction(EventId event, Passage reason, ProfileEvent replacement) implements Amendment {}

  /**
   * An event that should never have been recorded.
   *
   * @param event the event to retract; it must be neither retracted nor corrected
   * @param reason why, for readers
   */
  record Removal(EventId event, Passage reason) implements Amendment {}
}
