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

  /** The id of a request belongs to an earlier one. */
  public static UserError requestIdReused(String id) {
    return new UserError(
        UserErrorCode.CONFLICT,
        "'%s' was used for another request: give this one its own id".formatted(id),
        List.of("requestId"));
  }

  /** The same error of an input that is a part of another. */
  public UserError within(List<String> place) {
    return new UserError(code, message, Stream.concat(place.stream(), path.stream()).toList());
  }

  static List<String> plus(List<String> path, String... further) {
    return Stream.concat(path.stream(), Stream.of(further)).toList();
  }
}
