package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A share in per cent, 0 to 100. */
public record Percentage(@JsonValue double value) {

  /**
   * @throws InvalidValueException where the value is no number of 0 to 100
   */
  @JsonCreator
  public Percentage {
    if (!(value >= 0 && value <= 100)) {
      throw new InvalidValueException("is %s: give a percentage of 0 to 100".formatted(value));
    }
    value = value + 0.0; // -0.0 becomes 0.0, so that equal figures are equal
  }
}
