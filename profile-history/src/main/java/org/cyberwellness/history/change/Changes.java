package org.cyberwellness.history.change;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The changes of countries' current profiles. */
@Component
public class Changes {
  private final Follower follower;

  Changes(Follower follower) {
    this.follower = follower;
  }

  /**
   * Begins to follow countries.
   *
   * @param wanted the events of which to tell
   * @param after what has been told; null to begin now
   */
  public Following follow(
      Collection<CountryCode> countries,
      Predicate<RecordedEvent> wanted,
      @Nullable Position after) {
    Watermark now = follower.now();
    Map<CountryCode, Place> places =
        after == null
            ? countries.stream().collect(toMap(c -> c, c -> Place.at(now.sequence(c), now.today())))
            : after.places();
    return new Following(follower, countries.stream().sorted().toList(), wanted, places, now);
  }
}
