package org.cyberwellness.api.recording;

import java.util.List;
import org.cyberwellness.api.recording.Outcome.Refused;
import org.cyberwellness.api.web.error.UnavailableException;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records events that are derived from a country's history, all or none. */
@Component
public class DerivedEventRecorder {
  private static final int ATTEMPTS = 20;

  private final Recorder recorder;
  private final Ledger ledger;
  private final OutcomeViews shown;

  DerivedEventRecorder(Recorder recorder, Ledger ledger, OutcomeViews shown) {
    this.recorder = recorder;
    this.ledger = ledger;
    this.shown = shown;
  }

  /**
   * Derives events from the country's history and records them. If another command records in
   * between, they are derived again.
   *
   * @param caller the author of the events
   */
  public RecordingResult record(Caller caller, DerivedEvents asked) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Outcome outcome = attempt(caller, asked);
      if (!isOvertaken(outcome)) {
        return shown.result(outcome);
      }
    }
    throw new UnavailableException(
        "Others are recording on %s: nothing was recorded, try again".formatted(asked.country()));
  }

  /**
   * The errors for a request with unreadable input: if its id was used before, that error instead.
   */
  public List<UserError> refused(@Nullable String requestId, UserError error) {
    return requestId != null && ledger.request(requestId).isPresent()
        ? List.of(UserError.requestIdReused(requestId))
        : List.of(error);
  }

  private Outcome attempt(Caller caller, DerivedEvents asked) {
    CountryCode country = asked.country();
    CountryHistory history =
        CountryHistory.empty(country)
            .with(ledger.read(new StreamRange(country, 0, Long.MAX_VALUE)));
    List<ProfileEvent> events = asked.events().apply(history);
    if (events.size() > MutationReader.MOST_EVENTS) {
      return new Refused(
          List.of(
              new UserError(
                  UserError.UserErrorCode.TOO_LARGE,
                  "contains %d new facts: at most %d can be recorded at once"
                      .formatted(events.size(), MutationReader.MOST_EVENTS),
                  List.of("text"))));
    }
    return recorder.carryOut(
        caller,
        new PreparedMutation(
            asked.mutation(),
            country,
            new RecordEvents(country, events, (int) history.sequence(), asked.dryRun()),
            asked.content(),
            asked.requestId(),
            asked.dryRun(),
            refusal ->
                List.of("expectedSequence".equals(refusal.field()) ? "expectedSequence" : "text")),
        history);
  }

  private static boolean isOvertaken(Outcome outcome) {
    return outcome instanceof Refused(var errors)
        && errors.stream().anyMatch(error -> error.path().equals(List.of("expectedSequence")));
  }
}
