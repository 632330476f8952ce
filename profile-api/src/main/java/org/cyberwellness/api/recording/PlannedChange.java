package org.cyberwellness.api.recording;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.Refusal;
import org.cyberwellness.profile.RetractEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedCorrection;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRecording;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRetraction;

/**
 * A change of a country that may be tried and carried out.
 *
 * @param pathOf the path that a refusal concerns, in the input of the mutation that would make the
 *     change at once
 */
public record PlannedChange(
    CountryCode country, CommandSource command, Function<Refusal, List<String>> pathOf) {

  /** Makes the command. */
  interface CommandSource {
    /**
     * @param history everything recorded of the country
     * @throws InvalidInputException if there is nothing to record
     */
    Object command(Supplier<CountryHistory> history, boolean dryRun);
  }

  /** To record events. */
  public static PlannedChange of(ProposedRecording change) {
    return new PlannedChange(
        change.country(),
        (_, dryRun) -> new RecordEvents(change.country(), change.events(), null, dryRun),
        refusal -> MutationReader.pathOf(refusal, change.events()));
  }

  /** To retract an event. */
  public static PlannedChange of(ProposedRetraction change) {
    return new PlannedChange(
        change.country(),
        (_, dryRun) -> new RetractEvent(change.event(), change.reason(), dryRun),
        MutationReader::pathOf);
  }

  /** To correct an event. */
  public static PlannedChange of(ProposedCorrection change) {
    return new PlannedChange(
        change.country(),
        (_, dryRun) ->
            new CorrectEvent(change.event(), change.reason(), change.replacement(), dryRun),
        refusal -> MutationReader.pathOf(refusal, change.replacement()));
  }

  /**
   * To record what a text says beyond the country's history.
   *
   * @param events derives the events from a history; an empty list if there is nothing to record
   */
  public static PlannedChange derived(
      CountryCode country, Function<CountryHistory, List<ProfileEvent>> events) {
    return new PlannedChange(
        country,
        (history, dryRun) -> derived(history.get(), events, dryRun),
        refusal -> List.of(ChangeRecorder.isOvertaken(refusal) ? ChangeRecorder.SEQUENCE : "text"));
  }

  private static RecordEvents derived(
      CountryHistory history, Function<CountryHistory, List<ProfileEvent>> derive, boolean dryRun) {
    List<ProfileEvent> events = derive.apply(history);
    if (events.isEmpty()) {
      throw new InvalidInputException(
          UserError.invalid("says nothing that the profile does not say already", "text"));
    }
    if (events.size() > MutationReader.MOST_EVENTS) {
      throw new InvalidInputException(
          new UserError(
              UserError.UserErrorCode.TOO_LARGE,
              "contains %d new facts: at most %d can be recorded at once"
                  .formatted(events.size(), MutationReader.MOST_EVENTS),
              List.of("text")));
    }
    return new RecordEvents(history.country(), events, (int) history.sequence(), dryRun);
  }
}
