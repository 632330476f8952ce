package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A text that may have line breaks, 1 to 5,000 characters: a note, a reason, provisions. */
public record Passage(@JsonValue String text) {
  private static final int MOST = 5_000;

  /**
   * @throws InvalidValueException where the text is blank, too long or has hidden characters
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
