package org.cyberwellness.api.recording;

import java.util.List;

/** An input is invalid. */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<UserError> errors;

  /** An input with these errors, at least one. */
  public InvalidInputException(List<UserError> errors) {
    super(errors.toString(), null, false, false);
    this.errors = List.copyOf(errors);
  }

  /** An input with one error. */
  public InvalidInputException(UserError error) {
    this(List.of(error));
  }

  /** The errors, at least one. */
  public List<UserError> errors() {
    return errors;
  }
}
