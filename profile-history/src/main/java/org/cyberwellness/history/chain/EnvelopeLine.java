package org.cyberwellness.history.chain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line of an export. */
public final class EnvelopeLine {
  private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {};
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Quotes within a text are escaped. So this string occurs only before the data. */
  private static final String BEFORE_DATA = ",\"" + Envelope.DATA + "\":";

  private EnvelopeLine() {}

  /**
   * The event and the hash that a line contains.
   *
   * @throws UnreadableLineException if the line is cut off, is not JSON, or differs from the
   *     exported form
   */
  public static ChainedEvent read(String line) {
    if (!line.startsWith("{")) {
      throw new UnreadableLineException("is not a JSON object");
    }
    Map<String, Object> attributes = attributes(line);
    StoredEvent event =
        new StoredEvent(
            text(attributes, Envelope.SUBJECT),
            sequence(attributes),
            text(attributes, Envelope.ID),
            text(attributes, Envelope.TYPE),
            text(attributes, Envelope.REVISION),
            time(attributes),
            text(attributes, Envelope.RECORDED_BY),
            optionalText(attributes, Envelope.PROPOSED_BY),
            optionalText(attributes, Envelope.REQUEST_ID),
            optionalText(attributes, Envelope.REQUEST_KEY),
            payload(line));
    String hash = text(attributes, Envelope.HASH);
    String envelope = Envelope.of(event, text(attributes, Envelope.PREVIOUS_HASH));
    if (!Envelope.line(envelope, hash).equals(line)) {
      throw new UnreadableLineException(
          "is not as export-events writes it: the attributes, their order or the spaces differ");
    }
    return new ChainedEvent(event, hash);
  }

  private static Map<String, Object> attributes(String line) {
    try {
      return JSON.readValue(line, ATTRIBUTES);
    } catch (JacksonException e) {
      throw new UnreadableLineException("is cut off or not a JSON object");
    }
  }

  private static String payload(String line) {
    int before = line.indexOf(BEFORE_DATA);
    if (before < 0) {
      throw new UnreadableLineException("has no attribute '" + Envelope.DATA + "'");
    }
    return line.substring(before + BEFORE_DATA.length(), line.length() - 1);
  }

  private static long sequence(Map<String, Object> attributes) {
    try {
      return Long.parseLong(text(attributes, Envelope.SEQUENCE));
    } catch (NumberFormatException e) {
      throw new UnreadableLineException(
          "has '%s' as its sequence: give a whole number"
              .formatted(attributes.get(Envelope.SEQUENCE)));
    }
  }

  private static String time(Map<String, Object> attributes) {
    String time = text(attributes, Envelope.TIME);
    if (!RecordedInstant.isOf(time, time)) {
      throw new UnreadableLineException(
          "has '%s' as its time: give an instant of UTC with six digits of the second"
              .formatted(time));
    }
    return time;
  }

  private static String text(Map<String, Object> attributes, String name) {
    String text = optionalText(attributes, name);
    if (text == null) {
      throw new UnreadableLineException("has no text in its attribute '" + name + "'");
    }
    return text;
  }

  private static @Nullable String optionalText(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof String text ? text : null;
  }
}
