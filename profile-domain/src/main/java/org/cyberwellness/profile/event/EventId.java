package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a recorded event, such as {@code event:KH:17}: its country and its sequence.
 *
 * @param sequence its position in the country's stream, from 0
 */
public record EventId(CountryCode country, long sequence) {
  private static final Pattern FORM = Pattern.compile("event:([A-Z]{2}):(0|[1-9][0-9]{0,17})");

  /** Parses an id; empty if the text is not an event's id. */
  public static Optional<EventId> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new EventId(new CountryCode(parts.group(1)), Long.parseLong(parts.group(2))));
    } catch (InvalidValueException unassigned) {
      return Optional.empty();
    }
  }

  @JsonCreator
  static EventId of(String text) {
    return parse(text)
        .orElseThrow(() -> new InvalidValueException("'%s' names nothing".formatted(text)));
  }

  @JsonValue
  @Override
  public String toString() {
    return "event:" + country + ":" + sequence;
  }
}
