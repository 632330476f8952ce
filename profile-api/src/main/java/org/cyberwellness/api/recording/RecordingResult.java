package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Supplier;
import org.cyberwellness.api.comparison.ChangeView;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.profile.ProfileView;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded, or would be.
 *
 * @param profile the current one, these events included; null where they were refused or are not
 *     yet projected
 * @param changed works out what they change in that profile, which only those pay for who ask
 * @param projected whether the read store knows them, too
 * @param userErrors where there is one, nothing was recorded
 */
public record RecordingResult(
    List<EventView> events,
    @Nullable ProfileView profile,
    Supplier<List<ChangeView>> changed,
    boolean projected,
    List<UserError> userErrors) {

  /** What they change in the current profile. */
  public List<ChangeView> changes() {
    return changed.get();
  }
}
