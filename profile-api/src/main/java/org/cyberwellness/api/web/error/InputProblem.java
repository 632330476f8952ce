package org.cyberwellness.api.web.error;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an input that coercion refuses.
 *
 * @param location in the text of the document
 * @param path the argument or variable, and the fields and indexes in it, such as input, events, 2
 */
record InputProblem(@Nullable SourceLocation location, List<String> path, String message) {

  @Override
  public String toString() {
    return String.join(".", path) + ": " + message;
  }
}
