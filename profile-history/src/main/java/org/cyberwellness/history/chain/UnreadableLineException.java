package org.cyberwellness.history.chain;

/** A line is not one of exported events; the message follows on "line 7". */
public final class UnreadableLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableLineException(String message) {
    super(message);
  }
}
