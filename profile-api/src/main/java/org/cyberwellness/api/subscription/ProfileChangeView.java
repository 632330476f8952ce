package org.cyberwellness.api.subscription;

import java.util.function.Function;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.history.change.Change;
import org.cyberwellness.history.change.Position;

/** A change of a profile, as the API shows it. */
public record ProfileChangeView(Change change, Function<Position, String> cursors) {

  /** The cursor from which a subscription continues after this change. */
  public String cursor() {
    return cursors.apply(change.position());
  }

  /** The event that was recorded, was retracted or took effect, as known then. */
  public EventView event() {
    return new EventView(
        change.event(),
        new KnowledgeScope(
            change.known().country(), change.day(), change.known().sequence(), null));
  }

  /** The profile after the change. */
  public ProfileView profile() {
    return ProfileView.of(change.known().at(change.day()));
  }
}
