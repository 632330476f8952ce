package org.cyberwellness.api.web.error;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in an input that coercion refuses.
 *
 * @param location in the text of the query
 * @param path the argument or variable, and the fields and places in it: input, events, 2
 */
record InputProblem(@Nullable SourceLocation location, List<String> path, String message) {

  @Override
  public String toString() {
    return String.join(".", path) + ": " + message;
  }
}
