package org.cyberwellness.api.web.error;

import java.util.List;

/** An argument of a query is invalid. */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> path;

  /**
   * @param path the argument, and the fields and indexes in it, such as filter, region
   * @param message what is wrong and what would be right
   */
  public BadInputException(List<String> path, String message) {
    super(message);
    this.path = List.copyOf(path);
  }

  List<String> path() {
    return path;
  }
}
