package org.cyberwellness.api.operation.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.api.operation.address.CheckSettings;

/**
 * Options of {@code check-sources}.
 *
 * @param others the options of the application
 */
record CheckOptions(CheckSettings settings, String[] others) {
  private static final String PAUSE = "--pause=";
  private static final String TIMEOUT = "--timeout=";
  private static final String AGENT = "--agent=";
  private static final String PRIVATE = "--private-networks";
  private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(2);
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);
  private static final String DEFAULT_AGENT = "(check-sources)";
  private static final double LONGEST = 3600;
  private static final double MILLIS = 1000;

  static final String USAGE =
      "--pause=SECONDS between two requests to a host, --timeout=SECONDS, --agent=TEXT,"
          + " --private-networks";

  /** An option has a value that it cannot have; the message names the option. */
  static final class BadCheckException extends Exception {
    private static final long serialVersionUID = 1L;

    private BadCheckException(String message) {
      super(message);
    }
  }

  /**
   * Reads the options.
   *
   * @throws BadCheckException if one has a value that it cannot have
   */
  static CheckOptions read(String[] options) throws BadCheckException {
    Duration pause = DEFAULT_PAUSE;
    Duration timeout = DEFAULT_TIMEOUT;
    String agent = DEFAULT_AGENT;
    boolean privateNetworks = false;
    List<String> others = new ArrayList<>();
    for (String option : options) {
      if (option.startsWith(PAUSE)) {
        pause = seconds(option, PAUSE, 0);
      } else if (option.startsWith(TIMEOUT)) {
        timeout = seconds(option, TIMEOUT, 1 / MILLIS);
      } else if (option.startsWith(AGENT)) {
        agent = agent(option.substring(AGENT.length()));
      } else if (option.equals(PRIVATE)) {
        privateNetworks = true;
      } else {
        others.add(option);
      }
    }
    return new CheckOptions(
        new CheckSettings(pause, timeout, privateNetworks, agent), others.toArray(String[]::new));
  }

  private static Duration seconds(String option, String name, double least)
      throws BadCheckException {
    try {
      double seconds = Double.parseDouble(option.substring(name.length()));
      if (seconds >= least && seconds <= LONGEST) {
        return Duration.ofMillis((long) (seconds * MILLIS));
      }
    } catch (NumberFormatException refusedBelow) {
      // As any other value that is none.
    }
    throw new BadCheckException(
        "%s must be seconds, at most %.0f".formatted(name.replace("=", ""), LONGEST));
  }

  private static String agent(String text) throws BadCheckException {
    if (text.isBlank() || text.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new BadCheckException("--agent must be visible ASCII text");
    }
    return text;
  }
}
