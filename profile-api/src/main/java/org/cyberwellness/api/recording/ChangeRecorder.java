package org.cyberwellness.api.recording;

import java.util.Arrays;
import java.util.List;
import org.cyberwellness.api.recording.Outcome.Refused;
import org.cyberwellness.api.web.error.UnavailableException;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.history.ledger.Approval;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.ProposalDecidedException;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.history.ledger.RequestIdReusedException;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries changes against the profiles of now, and carries out those that are approved. */
@Component
public class ChangeRecorder {
  static final String SEQUENCE = "expectedSequence";
  private static final String APPROVE = "approveProposal";
  private static final int ATTEMPTS = 20;

  private final Recorder recorder;
  private final Ledger ledger;
  private final OutcomeViews shown;

  ChangeRecorder(Recorder recorder, Ledger ledger, OutcomeViews shown) {
    this.recorder = recorder;
    this.ledger = ledger;
    this.shown = shown;
  }

  /** What a change would record now, or why it would be refused. Nothing is recorded. */
  public RecordingResult tryOut(Caller caller, PlannedChange change) {
    return shown.result(carryOut(caller, change, null, null));
  }

  /**
   * Carries out a change that was proposed. Its events and its approval are stored together.
   *
   * @param caller who approves
   * @param requestId the client's id for the approval; null if it has none
   * @throws ProposalDecidedException if the proposal does not wait any more
   */
  public RecordingResult approve(
      Caller caller, PlannedChange change, Approval approval, @Nullable String requestId) {
    return shown.result(carryOut(caller, change, approval, requestId));
  }

  /**
   * What an approval with this id recorded before; null if none has it.
   *
   * @throws RequestIdReusedException if another request has the same id
   */
  public @Nullable RecordingResult approvedBefore(Approval approval, String requestId) {
    Request request = RequestDigest.of(requestId, APPROVE, content(approval));
    return ledger.request(requestId).map(known -> recorded(known.answer(request))).orElse(null);
  }

  /** What was recorded before. */
  public RecordingResult recorded(StreamRange range) {
    return shown.result(recorder.done(range.country(), range.first(), range.last()));
  }

  private Outcome carryOut(
      Caller caller,
      PlannedChange change,
      @Nullable Approval approval,
      @Nullable String requestId) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Outcome outcome = attempt(caller, change, approval, requestId);
      if (!isOvertaken(outcome)) {
        return outcome;
      }
    }
    throw new UnavailableException(
        "Others are recording on %s: nothing was recorded, try again".formatted(change.country()));
  }

  private Outcome attempt(
      Caller caller,
      PlannedChange change,
      @Nullable Approval approval,
      @Nullable String requestId) {
    boolean dryRun = approval == null;
    try {
      return recorder.carryOut(
          caller,
          new PreparedMutation(
              APPROVE,
              change.country(),
              change.command().command(() -> history(change), dryRun),
              approval == null ? List.of() : content(approval),
              requestId,
              dryRun,
              approval,
              change.pathOf()));
    } catch (InvalidInputException nothingToRecord) {
      return new Refused(nothingToRecord.errors());
    }
  }

  private CountryHistory history(PlannedChange change) {
    return CountryHistory.empty(change.country())
        .with(ledger.read(new StreamRange(change.country(), 0, Long.MAX_VALUE)));
  }

  private static List<?> content(Approval approval) {
    return Arrays.asList(approval.proposal().toString(), approval.comment());
  }

  /** Whether a refusal says that others recorded since the events were derived. */
  static boolean isOvertaken(Refusal refusal) {
    return SEQUENCE.equals(refusal.field());
  }

  private static boolean isOvertaken(Outcome outcome) {
    return outcome instanceof Refused(var errors)
        && errors.stream().anyMatch(error -> error.path().equals(List.of(SEQUENCE)));
  }
}
