package org.cyberwellness.profile.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The id of a measure, such as {@code measure:KH:1.2.1:5}: its country, its indicator and the
 * sequence of the event that first began it. A correction of that event keeps the id.
 */
public record MeasureId(CountryCode country, Indicator indicator, long sequence) {
  private static final Pattern FORM =
      Pattern.compile("measure:([A-Z]{2}):([0-9.]{3,5}):(0|[1-9][0-9]{0,17})");
  private static final Map<String, Indicator> BY_NUMBER =
      Stream.of(Indicator.values())
          .collect(Collectors.toUnmodifiableMap(Indicator::number, Function.identity()));

  /** Parses an id; empty if the text is not a measure's id. */
  public static Optional<MeasureId> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || !BY_NUMBER.containsKey(parts.group(2))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new MeasureId(
              new CountryCode(parts.group(1)),
              BY_NUMBER.get(parts.group(2)),
              Long.parseLong(parts.group(3))));
    } catch (InvalidValueException unassigned) {
      return Optional.empty();
    }
  }

  @JsonCreator
  static MeasureId of(String text) {
    return parse(text)
        .orElseThrow(() -> new InvalidValueException("'%s' names nothing".formatted(text)));
  }

  @JsonValue
  @Override
  public String toString() {
    return "measure:" + country + ":" + indicator.number() + ":" + sequence;
  }
}
