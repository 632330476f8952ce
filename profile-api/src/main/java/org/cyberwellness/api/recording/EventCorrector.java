package org.cyberwellness.api.recording;

import java.util.List;
import java.util.Optional;
import org.cyberwellness.api.recording.Outcome.Done;
import org.cyberwellness.api.recording.Outcome.Refused;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.springframework.stereotype.Component;

/** Corrects events that the application found to differ from what it reads. */
@Component
public class EventCorrector {
  private final Recorder recorder;

  EventCorrector(Recorder recorder) {
    this.recorder = recorder;
  }

  /**
   * Corrects an event.
   *
   * @param caller the author of the correction
   * @return why it was refused; empty if it was recorded
   */
  public List<UserError> correct(
      Caller caller, EventId event, Passage reason, ProfileEvent replacement, boolean dryRun) {
    PreparedMutation mutation =
        new PreparedMutation(
            "correctEvent",
            event.country(),
            new CorrectEvent(event, reason, replacement, dryRun),
            List.of(event, reason, replacement),
            null,
            dryRun,
            _ -> List.of("event"));
    return switch (recorder.carryOut(caller, Optional.empty(), () -> mutation)) {
      case Done _ -> List.of();
      case Refused(var errors) -> errors;
    };
  }
}
