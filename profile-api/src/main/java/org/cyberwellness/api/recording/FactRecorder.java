package org.cyberwellness.api.recording;

import java.util.List;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.RefusedException;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.springframework.stereotype.Component;

/**
 * Records facts of which each part has a request id of its own, and leaves it to the caller to wait
 * until they are projected. What is recorded again under an id is taken for the same.
 */
@Component
public class FactRecorder {
  private final Recorder recorder;

  FactRecorder(Recorder recorder) {
    this.recorder = recorder;
  }

  /**
   * Records facts of one country, all or none; once, however often it is called.
   *
   * @param caller the author of the events
   * @throws IllegalStateException if the facts are refused
   */
  public void record(
      Caller caller, CountryCode country, List<ProfileEvent> events, String requestId) {
    send(
        caller,
        new PreparedMutation(
            "recordFacts",
            country,
            new RecordEvents(country, events, null, false),
            List.of(country),
            requestId,
            false,
            _ -> List.of("events")));
  }

  /**
   * Corrects an event, once, however often it is called.
   *
   * @param caller the author of the correction
   * @throws IllegalStateException if the correction is refused
   */
  public void correct(
      Caller caller, EventId event, Passage reason, ProfileEvent replacement, String requestId) {
    send(
        caller,
        new PreparedMutation(
            "correctFact",
            event.country(),
            new CorrectEvent(event, reason, replacement, false),
            List.of(event),
            requestId,
            false,
            _ -> List.of("event")));
  }

  private void send(Caller caller, PreparedMutation mutation) {
    try {
      recorder.send(caller, mutation);
    } catch (RefusedException e) {
      throw new IllegalStateException("%s: %s".formatted(mutation.requestId(), e.refusals()), e);
    }
  }
}
