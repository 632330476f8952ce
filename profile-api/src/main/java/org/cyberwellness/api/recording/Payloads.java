package org.cyberwellness.api.recording;

import java.util.List;
import org.cyberwellness.api.comparison.ChangeView;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.profile.ProfileView;
import org.jspecify.annotations.Nullable;

/** What the mutations answer with. */
final class Payloads {
  private Payloads() {}

  record RecordEventsPayload(
      List<EventView> events,
      @Nullable ProfileView profile,
      List<ChangeView> changes,
      boolean projected,
      List<UserError> userErrors) {}

  record RetractEventPayload(
      @Nullable EventView event,
      @Nullable ProfileView profile,
      boolean projected,
      List<UserError> userErrors) {}

  record CorrectEventPayload(
      @Nullable EventView retracted,
      @Nullable EventView event,
      @Nullable ProfileView profile,
      boolean projected,
      List<UserError> userErrors) {}
}
