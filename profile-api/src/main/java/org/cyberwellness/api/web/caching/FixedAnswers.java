package org.cyberwellness.api.web.caching;

import java.util.List;
import java.util.Objects;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.profile.Profiles;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells which answers can never change. A country's stream only takes stamps that are later than
 * its last one: what is known at that one, or at an earlier instant, is settled. At a later one,
 * however long it has passed, something may be on its way.
 */
@Component
public class FixedAnswers {
  private final Profiles profiles;
  private final Today today;

  FixedAnswers(Profiles profiles, Today today) {
    this.profiles = profiles;
    this.today = today;
  }

  /**
   * Whether what was known of a country at that instant is settled. It must be asked before the
   * answer is made.
   *
   * @param knownAt null for all that is known, which never is
   */
  public boolean isSettled(CountryCode country, @Nullable KnownAt knownAt) {
    if (knownAt == null) {
      return false;
    }
    ProfileQuestion newest = new ProfileQuestion(country, today.date(), null);
    KnownAt last = Objects.requireNonNull(profiles.answer(List.of(newest)).get(newest)).knownAt();
    return !last.isBefore(knownAt);
  }
}
