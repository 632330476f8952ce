package org.cyberwellness.api.table;

import java.util.List;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.recording.UserError.UserErrorCode;

/** A text is no table of events. */
final class UnreadableTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UserErrorCode code;

  private UnreadableTableException(UserErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  static UnreadableTableException of(String message) {
    return new UnreadableTableException(UserErrorCode.UNREADABLE_DOCUMENT, message);
  }

  static UnreadableTableException tooLarge(String message) {
    return new UnreadableTableException(UserErrorCode.TOO_LARGE, message);
  }

  UserError error() {
    return new UserError(code, String.valueOf(getMessage()), List.of("csv"));
  }
}
