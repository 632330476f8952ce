package org.cyberwellness.api.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.api.recording.InputFields;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.recording.UserError.UserErrorCode;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/** The fields that the mutations on proposals share. */
record ProposalInput(InputFields fields) {

  ProposalInput(Map<String, Object> input) {
    this(new InputFields(input, List.of()));
  }

  /**
   * @throws InvalidInputException if it is no valid text
   */
  @Nullable String requestId() {
    return fields.requestId();
  }

  /** The request id if it is valid text, however wrong the rest is. */
  Optional<String> validRequestId() {
    try {
      return Optional.ofNullable((String) fields.fields().get("requestId"))
          .map(id -> new Line(id).text());
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }

  /**
   * @throws InvalidInputException if it is no valid text
   */
  @Nullable Passage comment() {
    return fields.optional("comment", text -> new Passage((String) text));
  }

  /**
   * @throws InvalidInputException if it is no valid text
   */
  Passage reason() {
    return fields.required("reason", text -> new Passage((String) text));
  }

  /**
   * @throws InvalidInputException if it names no proposal
   */
  ProposalId id() {
    String text = fields.required("id", String.class::cast);
    return ProposalId.parse(text).orElseThrow(() -> new InvalidInputException(notFound(text)));
  }

  static UserError notFound(Object id) {
    return new UserError(
        UserErrorCode.NOT_FOUND, "'%s' names no proposal".formatted(id), List.of("id"));
  }
}
