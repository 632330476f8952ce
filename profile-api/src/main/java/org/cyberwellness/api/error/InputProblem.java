package org.cyberwellness.api.error;

import java.util.List;

/**
 * Something in an input that coercion refuses.
 *
 * @param path the argument or variable, and the fields and places in it: input, events, 2
 */
record InputProblem(List<String> path, String message) {

  @Override
  public String toString() {
    return String.join(".", path) + ": " + message;
  }
}
