package org.cyberwellness.api.recording;

import java.util.List;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.profile.ProfileView;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded, or would be.
 *
 * @param profile the current one, these events included; null where they were refused or are not
 *     yet projected
 * @param projected whether the read store knows them, too
 * @param userErrors where there is one, nothing was recorded
 */
public record Recording(
    List<EventView> events,
    @Nullable ProfileView profile,
    boolean projected,
    List<UserError> userErrors) {}
