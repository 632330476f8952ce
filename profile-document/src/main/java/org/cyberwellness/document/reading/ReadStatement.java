package org.cyberwellness.document.reading;

import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;

/** One thing that a document says, ready to be compared with what is recorded. */
public sealed interface ReadStatement {

  /** Where it says so, from 1. */
  int line();

  /** A measure, an absence, a development or a figure: an event as it would be recorded. */
  record Said(ProfileEvent event, int line) implements ReadStatement {}

  /** A measure, known by its name alone, is no longer in force. */
  record Ended(Indicator indicator, Line title, Effective effective, Source source, int line)
      implements ReadStatement {}
}
