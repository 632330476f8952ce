package org.cyberwellness.profile.event;

/** A value that breaks a rule of its type; the message tells what would be right. */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidValueException(String message) {
    super(message);
  }
}
