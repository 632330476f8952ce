package org.cyberwellness.history.chain;

/**
 * The first event of a stream that differs from what was recorded.
 *
 * @param problem what is wrong; continues a sentence that starts with the event's id
 */
public record BrokenEvent(String country, long sequence, String problem) {

  /** One line in English. */
  @Override
  public String toString() {
    return "event:%s:%d %s".formatted(country, sequence, problem);
  }
}
