package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A number of people or organizations, 0 or more. */
public record Headcount(@JsonValue int value) {

  /**
   * @throws InvalidValueException if the value is negative
   */
  @JsonCreator
  public Headcount {
    if (value < 0) {
      throw new InvalidValueException("is %d: give 0 or more".formatted(value));
    }
  }
}
