package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A percentage from 0 to 100. */
public record Percentage(@JsonValue double value) {

  /**
   * @throws InvalidValueException if the value is not a number from 0 to 100
   */
  @JsonCreator
  public Percentage {
    if (!(value >= 0 && value <= 100)) {
      throw new InvalidValueException("is %s: give a percentage from 0 to 100".formatted(value));
    }
    value = value + 0.0; // -0.0 becomes 0.0, so that equal figures are equal
  }
}
