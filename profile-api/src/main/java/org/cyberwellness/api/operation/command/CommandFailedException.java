package org.cyberwellness.api.operation.command;

import org.jspecify.annotations.Nullable;

/** A command cannot be completed; the message says why, to whoever runs it. */
final class CommandFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
