package org.cyberwellness.history.timeline;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.cyberwellness.profile.event.CirtReadinessAssessed;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;

/** What an event does in one phase of its day. */
record SlowStep(Phase phase, RecordedEvent by) {
  enum Phase {
    ABSENCE,
    BEGINNING,
    CONFIRMATION,
    END,
    DEVELOPMENT
  }

  /** In random histories only these tell two events of a phase apart. */
  static final Comparator<SlowStep> ORDER =
      comparing((SlowStep step) -> step.by.begin())
          .thenComparing(step -> step.phase == Phase.CONFIRMATION ? Phase.BEGINNING : step.phase)
          .thenComparing(
              step ->
                  "%d|%-21s|%s|%s|%s|%09d"
                      .formatted(
                          exactness(step.by.event().effective().text()),
                          step.by.event().effective(),
                          step.by.event().kind(),
                          nameOf(step.by.event()),
                          step.by.event().source().title(),
                          step.by.sequence()));

  boolean ends(RecordedEvent measure) {
    MeasureId named =
        switch (by.event()) {
          case MeasureEnding ending -> ending.measureId();
          case MeasureBegun begun -> begun.replaces();
          default -> null;
        };
    return phase == Phase.ABSENCE || phase == Phase.END && measure.measure().equals(named);
  }

  boolean confirms(RecordedEvent measure) {
    return by.event() instanceof MeasureConfirmed confirmed
        && confirmed.measureId().equals(measure.measure());
  }

  private static String nameOf(ProfileEvent event) {
    return switch (event) {
      case CirtReadinessAssessed assessment -> assessment.assessor().text();
      case MeasureBegun begun -> begun.title().text();
      default -> "";
    };
  }

  private static int exactness(String text) {
    return text.startsWith("../") ? 3 : (10 - text.replaceFirst("/.*", "").length()) / 3;
  }
}
