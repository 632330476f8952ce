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
 * @param profile the current profile including these events; null if they were refused or are not
 *     projected yet
 * @param changed computes the changes of that profile, only if they are requested
 * @param projected whether the read store contains the events
 * @param userErrors if not empty, nothing was recorded
 */
public record RecordingResult(
    List<EventView> events,
    @Nullable ProfileView profile,
    Supplier<List<ChangeView>> changed,
    boolean projected,
    List<UserError> userErrors) {

  /** The changes of the current profile. */
  public List<ChangeView> changes() {
    return changed.get();
  }
}
