package org.cyberwellness.api.subscription;

import java.util.function.Function;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.history.change.Change;
import org.cyberwellness.history.change.Position;

/** A change of a profile, as the API shows it. */
public record ProfileChangeView(Change change, Function<Position, String> cursors) {

  /** What goes on after this change. */
  public String cursor() {
    return cursors.apply(change.position());
  }

  /** What was recorded, retracted or took effect, as it was known then. */
  public EventView event() {
    return new EventView(
        change.event(),
        new KnowledgeScope(
            change.known().country(), change.day(), change.known().sequence(), null));
  }

  /** The profile as it became. */
  public ProfileView profile() {
    return ProfileView.of(change.known().at(change.day()));
  }
}
