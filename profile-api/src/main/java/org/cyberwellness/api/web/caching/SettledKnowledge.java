package org.cyberwellness.api.web.caching;

import org.cyberwellness.history.profile.Profiles;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides which answers can never change. An event's stamp is always later than the last one of its
 * country's stream. So the knowledge at the last stamp, or before it, is settled. Knowledge at a
 * later instant is not, even if that instant is past, since a transaction may not have committed
 * yet.
 */
@Component
public class SettledKnowledge {
  private final Profiles profiles;

  SettledKnowledge(Profiles profiles) {
    this.profiles = profiles;
  }

  /**
   * Whether a country's knowledge at an instant is settled. Call this before computing the answer.
   *
   * @param knownAt null for the present knowledge, which is never settled
   */
  public boolean isSettled(CountryCode country, @Nullable KnownAt knownAt) {
    if (knownAt == null) {
      return false;
    }
    return !profiles.newestKnowledge(country).isBefore(knownAt);
  }
}
