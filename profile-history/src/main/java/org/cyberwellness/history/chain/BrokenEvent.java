package org.cyberwellness.history.chain;

/**
 * The first event of a stream that is not what was recorded.
 *
 * @param problem what is wrong with it; follows on its id
 */
public record BrokenEvent(String country, long sequence, String problem) {

  /** One line in plain English. */
  @Override
  public String toString() {
    return "event:%s:%d %s".formatted(country, sequence, problem);
  }
}
