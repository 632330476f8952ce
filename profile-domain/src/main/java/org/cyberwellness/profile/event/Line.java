package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One line of text, 1 to 500 characters (code points): a title, a name, a telephone number. */
public record Line(@JsonValue String text) {
  private static final int MOST = 500;

  /**
   * @throws InvalidValueException if the text is blank or too long, or contains hidden characters
   */
  @JsonCreator
  public Line {
    text = Text.checked(text, MOST, false);
  }

  @Override
  public String toString() {
    return text;
  }
}
