package org.cyberwellness.api.recording;

import java.util.Map;
import org.cyberwellness.profile.CorrectEvent;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.RetractEvent;
import org.cyberwellness.profile.proposal.ProposedChange;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedCorrection;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRecording;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRetraction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the inputs of mutations as changes that somebody proposes. */
@Component
public class ChangeInputs {
  private final MutationReader reader;

  ChangeInputs(MutationReader reader) {
    this.reader = reader;
  }

  /**
   * The change that an input of recordEvents, retractEvent or correctEvent describes.
   *
   * @throws InvalidInputException with all errors found
   */
  public ProposedChange read(String mutation, Map<String, Object> input) {
    refuseWhatWaits(input);
    PreparedMutation read =
        switch (mutation) {
          case "recordEvents" -> reader.recordEvents(input);
          case "retractEvent" -> reader.retractEvent(input);
          case "correctEvent" -> reader.correctEvent(input);
          default -> throw new IllegalArgumentException(mutation + " is not proposed so");
        };
    return switch (read.command()) {
      case RecordEvents all -> new ProposedRecording(all.country(), all.events());
      case RetractEvent one -> new ProposedRetraction(one.event(), one.reason());
      case CorrectEvent one -> new ProposedCorrection(one.event(), one.reason(), one.replacement());
      default -> throw new IllegalStateException("unknown type of a command");
    };
  }

  /**
   * Refuses what has a meaning only where an input is carried out at once.
   *
   * @throws InvalidInputException if the input has one of these fields
   */
  public static void refuseWhatWaits(Map<String, Object> input) {
    refuse(input.get("requestId"), "requestId", "give the one of the proposal beside the change");
    refuse(
        input.get("expectedSequence"),
        "expectedSequence",
        "whether it fits is decided at the approval");
    if (Boolean.TRUE.equals(input.get("dryRun"))) {
      refuse(input, "dryRun", "a proposal records nothing, and says what it would change");
    }
  }

  private static void refuse(@Nullable Object given, String field, String why) {
    if (given != null) {
      throw new InvalidInputException(
          UserError.invalid("does not belong in a proposal: " + why, field));
    }
  }
}
