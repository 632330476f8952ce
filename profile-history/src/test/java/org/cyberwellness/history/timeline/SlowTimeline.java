package org.cyberwellness.history.timeline;

import static java.util.Comparator.naturalOrder;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.Occurrence;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.TreatySigned;

/**
 * The rules of a day once more, for random histories only: each status is worked out of all steps
 * before it, nothing is carried from one step to the next.
 */
final class SlowTimeline {
  private final List<SlowStep> steps = new ArrayList<>();
  private final List<RecordedEvent> recorded;
  private final Indicator indicator;
  private final LocalDate asOf;

  SlowTimeline(List<RecordedEvent> recorded, Indicator indicator, LocalDate asOf) {
    this.recorded = recorded;
    this.indicator = indicator;
    this.asOf = asOf;
    for (RecordedEvent event : recorded) {
      ProfileEvent fact = event.event();
      if (event.retraction() != null
          || !fact.row().equals(indicator)
          || fact.effective().begin().isAfter(asOf)) {
        continue;
      }
      if (fact instanceof AbsenceReported) {
        steps.add(new SlowStep(SlowStep.Phase.ABSENCE, event));
      }
      if (fact instanceof MeasureBegun) {
        steps.add(new SlowStep(SlowStep.Phase.BEGINNING, event));
      }
      if (fact instanceof MeasureConfirmed) {
        steps.add(new SlowStep(SlowStep.Phase.CONFIRMATION, event));
      }
      if (fact instanceof MeasureEnding || fact instanceof MeasureBegun b && b.replaces() != null) {
        steps.add(new SlowStep(SlowStep.Phase.END, event));
      }
      if (fact instanceof DevelopmentReported) {
        steps.add(new SlowStep(SlowStep.Phase.DEVELOPMENT, event));
      }
    }
    steps.sort(SlowStep.ORDER);
  }

  IndicatorStatus status() {
    return statusAfter(steps.size());
  }

  Statement statement() {
    return new Statement(
        status(),
        SlowCertainty.mayAlreadyBe(recorded, indicator, asOf),
        since(),
        steps.stream().map(step -> step.by().begin()).max(naturalOrder()).orElse(null),
        beginnings(steps.size())
            .filter(i -> isOccurrence(i) || endOf(i, steps.size()) < 0)
            .mapToObj(i -> new Measure(steps.get(i).by(), null))
            .toList());
  }

  /** When the measure of the event ended; null where it is in force, or happened. */
  Effective end(RecordedEvent event) {
    int begun =
        beginnings(steps.size())
            .filter(i -> steps.get(i).by().equals(event))
            .findFirst()
            .orElse(-1);
    int end = begun < 0 || isOccurrence(begun) ? -1 : endOf(begun, steps.size());
    return end < 0 ? null : steps.get(end).by().event().effective();
  }

  private Effective since() {
    int day = steps.size();
    IndicatorStatus last = statusAfter(day);
    while (day > 0 && statusAfter(day) == last) {
      day = startOfDay(day);
    }
    if (statusAfter(day) == last) {
      return null;
    }
    while (statusAfter(day) != last) {
      day++;
    }
    return steps.get(day - 1).by().event().effective();
  }

  private int startOfDay(int end) {
    int start = end;
    while (start > 0 && steps.get(start - 1).by().begin().equals(steps.get(end - 1).by().begin())) {
      start--;
    }
    return start;
  }

  private IndicatorStatus statusAfter(int count) {
    if (beginnings(count).anyMatch(i -> keepsInPlace(i, count))) {
      return IN_PLACE;
    }
    List<ProfileEvent> inForce =
        beginnings(count)
            .filter(i -> isInForce(i, count))
            .mapToObj(i -> steps.get(i).by().event())
            .toList();
    if (!inForce.isEmpty()) {
      return inForce.stream().allMatch(TreatySigned.class::isInstance) ? IN_DEVELOPMENT : IN_PLACE;
    }
    for (int i = count - 1; i >= 0; i--) {
      int step = i;
      switch (steps.get(i).phase()) {
        case ABSENCE -> {
          return ABSENT;
        }
        case END -> {
          if (beginnings(i).anyMatch(b -> !isOccurrence(b) && endOf(b, step + 1) == step)) {
            return ABSENT;
          }
        }
        case DEVELOPMENT -> {
          if (beginnings(i).noneMatch(b -> isInForce(b, step) || keepsInPlace(b, step))) {
            return IN_DEVELOPMENT;
          }
        }
        case BEGINNING, CONFIRMATION -> {}
      }
    }
    return NOT_REPORTED;
  }

  private IntStream beginnings(int count) {
    return IntStream.range(0, count).filter(i -> steps.get(i).phase() == SlowStep.Phase.BEGINNING);
  }

  private boolean isOccurrence(int begun) {
    return steps.get(begun).by().event() instanceof Occurrence;
  }

  private boolean isInForce(int begun, int count) {
    return !isOccurrence(begun) && endOf(begun, count) < 0;
  }

  private boolean keepsInPlace(int begun, int count) {
    return steps.get(begun).by().event() instanceof ExerciseParticipated
        && IntStream.range(begun, count)
            .noneMatch(i -> steps.get(i).phase() == SlowStep.Phase.ABSENCE);
  }

  /** The first step that ends what this one begins since it was last put in force, or -1. */
  private int endOf(int begun, int count) {
    RecordedEvent measure = steps.get(begun).by();
    int end = -1;
    for (int i = begun + 1; i < count; i++) {
      if (steps.get(i).confirms(measure)) {
        end = -1;
      } else if (end < 0 && steps.get(i).ends(measure)) {
        end = i;
      }
    }
    return end;
  }
}
