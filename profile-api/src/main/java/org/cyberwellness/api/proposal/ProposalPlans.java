package org.cyberwellness.api.proposal;

import java.util.List;
import java.util.Map;
import org.cyberwellness.api.document.ProposedDocuments;
import org.cyberwellness.api.recording.ChangeInputs;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.recording.PlannedChange;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.proposal.ProposedChange;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedCorrection;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedDocument;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRecording;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRetraction;
import org.springframework.stereotype.Component;

/** Reads what is proposed, and plans how to carry it out. */
@Component
class ProposalPlans {
  private static final String CHANGE = "change";
  private static final String DOCUMENT = "importDocument";

  private final ChangeInputs inputs;
  private final ProposedDocuments documents;

  ProposalPlans(ChangeInputs inputs, ProposedDocuments documents) {
    this.inputs = inputs;
    this.documents = documents;
  }

  /**
   * The change of an input of {@code propose}, a oneOf input object.
   *
   * @throws InvalidInputException with all errors found, and their paths in that input
   */
  @SuppressWarnings("unchecked")
  ProposedChange read(Map<String, Object> oneOf) {
    Map.Entry<String, Object> given = oneOf.entrySet().iterator().next();
    Map<String, Object> input = (Map<String, Object>) given.getValue();
    try {
      return given.getKey().equals(DOCUMENT)
          ? documents.read(input)
          : inputs.read(given.getKey(), input);
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          e.errors().stream().map(error -> error.within(List.of(CHANGE, given.getKey()))).toList());
    }
  }

  /** Errors of a change, with their paths in the input of {@code propose}. */
  static List<UserError> within(ProposedChange change, List<UserError> errors) {
    return errors.stream().map(error -> error.within(path(change))).toList();
  }

  static List<String> path(ProposedChange change) {
    return List.of(
        CHANGE,
        switch (change) {
          case ProposedRecording _ -> "recordEvents";
          case ProposedRetraction _ -> "retractEvent";
          case ProposedCorrection _ -> "correctEvent";
          case ProposedDocument _ -> DOCUMENT;
        });
  }

  PlannedChange plan(ProposedChange change) {
    return switch (change) {
      case ProposedRecording recording -> PlannedChange.of(recording);
      case ProposedRetraction retraction -> PlannedChange.of(retraction);
      case ProposedCorrection correction -> PlannedChange.of(correction);
      case ProposedDocument document ->
          PlannedChange.derived(document.country(), history -> documents.events(document, history));
    };
  }

  /** The events that a change speaks of, whether or not they fit what is recorded. */
  List<ProfileEvent> events(ProposedChange change, CountryHistory history) {
    return switch (change) {
      case ProposedRecording recording -> recording.events();
      case ProposedRetraction _ -> List.of();
      case ProposedCorrection correction -> List.of(correction.replacement());
      case ProposedDocument document -> documents.events(document, history);
    };
  }
}
