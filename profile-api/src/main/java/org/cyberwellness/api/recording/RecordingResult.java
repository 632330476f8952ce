package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Supplier;
import org.cyberwellness.api.comparison.ChangeView;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.profile.ProfileView;
import org.jspecify.annotations.Nullable;

/**
 * The events that were recorded, or would be in a dry run.
 *
 * @param shown computes the current profile including these events, only if it is requested; null
 *     if they were refused or are not projected yet
 * @param changed computes the changes of that profile, only if they are requested
 * @param projected whether the read store contains the events
 * @param userErrors if not empty, nothing was recorded
 */
public record RecordingResult(
    List<EventView> events,
    Supplier<@Nullable ProfileView> shown,
    Supplier<List<ChangeView>> changed,
    boolean projected,
    List<UserError> userErrors) {

  /** The current profile. */
  public @Nullable ProfileView profile() {
    return shown.get();
  }

  /** The changes of the current profile. */
  public List<ChangeView> changes() {
    return changed.get();
  }
}
