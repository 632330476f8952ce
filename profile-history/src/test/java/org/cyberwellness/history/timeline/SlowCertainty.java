package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.profile.event.CirtReadinessAssessed;
import org.cyberwellness.profile.event.Indicator;

/**
 * What is certain once more, by brute force: for each day after the one asked for, all that is
 * taken or pending is walked again from the start.
 */
final class SlowCertainty {
  private SlowCertainty() {}

  static List<IndicatorStatus> mayAlreadyBe(
      List<RecordedEvent> recorded, Indicator indicator, LocalDate day) {
    List<RecordedEvent> walked = new ArrayList<>();
    List<LocalDate> later = new ArrayList<>();
    for (RecordedEvent event : recorded) {
      if (event.retraction() != null || !event.event().row().equals(indicator)) {
        continue;
      }
      if (!event.begin().isAfter(day)) {
        walked.add(event);
        if (event.begin().equals(day) && !(event.event() instanceof CirtReadinessAssessed)) {
          return List.of();
        }
      } else if (earliest(event.event().effective().text()).compareTo(day.toString()) <= 0) {
        walked.add(event);
        later.add(event.begin());
      }
    }
    IndicatorStatus now = new SlowTimeline(walked, indicator, day).status();
    return later.stream()
        .sorted()
        .distinct()
        .map(date -> new SlowTimeline(walked, indicator, date).status())
        .filter(status -> status != now)
        .distinct()
        .toList();
  }

  /** As text, which sorts as the days do; the empty one before all where that is open. */
  private static String earliest(String effective) {
    if (effective.startsWith("../")) {
      return "";
    }
    String first = effective.replaceFirst("/.*", "");
    return first + "-01-01".substring(first.length() - 4);
  }
}
