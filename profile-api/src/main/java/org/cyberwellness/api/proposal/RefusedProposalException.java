package org.cyberwellness.api.proposal;

import java.util.List;
import org.cyberwellness.api.recording.UserError;

/** A proposal cannot be made or decided on. Nothing was stored. */
final class RefusedProposalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<UserError> errors;

  RefusedProposalException(List<UserError> errors) {
    super(errors.toString(), null, false, false);
    this.errors = List.copyOf(errors);
  }

  RefusedProposalException(UserError error) {
    this(List.of(error));
  }

  List<UserError> errors() {
    return errors;
  }
}
