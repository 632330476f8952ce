package org.cyberwellness.history.change;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The source of changes of countries' current profiles. */
@Component
public class Changes {
  private final WatermarkPoller poller;

  Changes(WatermarkPoller poller) {
    this.poller = poller;
  }

  /**
   * Starts to follow the changes of some countries.
   *
   * @param wanted selects the events to deliver
   * @param after the position after which to continue; null to start with changes from now on
   */
  public ChangeFeed follow(
      Collection<CountryCode> countries,
      Predicate<RecordedEvent> wanted,
      @Nullable Position after) {
    Watermark now = poller.now();
    Map<CountryCode, Place> places =
        after == null
            ? countries.stream().collect(toMap(c -> c, c -> Place.at(now.sequence(c), now.today())))
            : after.places();
    return new ChangeFeed(poller, countries.stream().sorted().toList(), wanted, places, now);
  }
}
