package org.cyberwellness.profile.event;

/** A value breaks a rule of its type. The message says what would be right. */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidValueException(String message) {
    super(message);
  }
}
