package org.cyberwellness.history.chain;

/**
 * A line is not an exported event. The message continues a sentence that starts with the line's
 * number.
 */
public final class UnreadableLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableLineException(String message) {
    super(message);
  }
}
