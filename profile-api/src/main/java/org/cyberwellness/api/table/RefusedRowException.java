package org.cyberwellness.api.table;

import java.util.List;
import org.cyberwellness.api.recording.UserError;

/** A row of a table is refused. */
final class RefusedRowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<UserError> errors;

  RefusedRowException(List<UserError> errors) {
    super(errors.toString(), null, false, false);
    this.errors = List.copyOf(errors);
  }

  RefusedRowException(UserError error) {
    this(List.of(error));
  }

  /** What is wrong, at least one thing. */
  List<UserError> errors() {
    return errors;
  }
}
