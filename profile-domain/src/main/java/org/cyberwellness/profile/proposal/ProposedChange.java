package org.cyberwellness.profile.proposal;

import java.util.List;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/** What is proposed: the content of a command, or a document from which one is derived. */
public sealed interface ProposedChange {

  /** The country whose profile would change. */
  CountryCode country();

  /** To record events, all or none. */
  record ProposedRecording(CountryCode country, List<ProfileEvent> events)
      implements ProposedChange {
    public ProposedRecording {
      events = List.copyOf(events);
    }
  }

  /** To retract an event. */
  record ProposedRetraction(EventId event, Passage reason) implements ProposedChange {
    @Override
    public CountryCode country() {
      return event.country();
    }
  }

  /** To retract an event and record another in its place. */
  record ProposedCorrection(EventId event, Passage reason, ProfileEvent replacement)
      implements ProposedChange {
    @Override
    public CountryCode country() {
      return event.country();
    }
  }

  /**
   * To record what a document says beyond the profile of the day of the approval.
   *
   * @param text the whole document
   * @param source replaces the source derived from the text; null if it need not
   */
  record ProposedDocument(CountryCode country, String text, @Nullable Source source)
      implements ProposedChange {}
}
