package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Supplier;
import org.cyberwellness.api.comparison.ChangeView;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.profile.ProfileView;
import org.jspecify.annotations.Nullable;

/** The payloads of the mutations that concern one event. */
final class Payloads {
  private Payloads() {}

  /**
   * @param changed computes the changes, only if they are requested
   */
  record RetractEventPayload(
      @Nullable EventView event,
      @Nullable ProfileView profile,
      Supplier<List<ChangeView>> changed,
      boolean projected,
      List<UserError> userErrors) {

    public List<ChangeView> changes() {
      return changed.get();
    }
  }

  record CorrectEventPayload(
      @Nullable EventView retracted,
      @Nullable EventView event,
      @Nullable ProfileView profile,
      Supplier<List<ChangeView>> changed,
      boolean projected,
      List<UserError> userErrors) {

    public List<ChangeView> changes() {
      return changed.get();
    }
  }
}
