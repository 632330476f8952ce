package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text of 1 to 5,000 characters (code points) that may have line breaks: a note, a reason,
 * provisions.
 */
public record Passage(@JsonValue String text) {
  private static final int MOST = 5_000;

  /**
   * @throws InvalidValueException if the text is blank or too long, or contains hidden characters
   */
  @JsonCreator
  public Passage {
    text = Text.checked(text, MOST, true);
  }

  @Override
  public String toString() {
    return text;
  }
}
