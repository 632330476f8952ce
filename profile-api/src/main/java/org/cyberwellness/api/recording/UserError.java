package org.cyberwellness.api.recording;

import java.util.List;
import java.util.stream.Stream;

/**
 * An error in an input: what is wrong, where, and what would be right.
 *
 * @param path never empty, such as events, 2, legislationEnacted, title
 */
public record UserError(UserErrorCode code, String message, List<String> path) {

  /** The kinds of errors. */
  public enum UserErrorCode {
    INVALID,
    NOT_FOUND,
    CONFLICT,
    ALREADY_RETRACTED,
    UNREADABLE_DOCUMENT,
    TOO_LARGE
  }

  /** A value that is not allowed. */
  public static UserError invalid(String message, String... path) {
    return new UserError(UserErrorCode.INVALID, message, List.of(path));
  }

  static List<String> plus(List<String> path, String... further) {
    return Stream.concat(path.stream(), Stream.of(further)).toList();
  }
}
