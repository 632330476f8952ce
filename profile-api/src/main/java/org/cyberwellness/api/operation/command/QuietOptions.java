package org.cyberwellness.api.operation.command;

import java.util.Arrays;
import java.util.stream.Stream;

/** Keeps the log of a command's context out of what the command prints. */
final class QuietOptions {
  private static final String LEVEL = "--logging.level.";

  private QuietOptions() {}

  /** The options, with only errors logged unless they set a level themselves. */
  static String[] of(String[] options) {
    if (Arrays.stream(options).anyMatch(option -> option.startsWith(LEVEL))) {
      return options;
    }
    // In the order of precedence these stand before application.yaml.
    return Stream.concat(
            Arrays.stream(options),
            Stream.of(LEVEL + "root=error", LEVEL + "org.cyberwellness=error"))
        .toArray(String[]::new);
  }
}
