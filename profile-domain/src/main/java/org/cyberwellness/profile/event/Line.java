package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A text of one line, 1 to 500 characters: a title, a name, a number to call. */
public record Line(@JsonValue String text) {
  private static final int MOST = 500;

  /**
   * @throws InvalidValueException where the text is blank, too long or has hidden characters
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
