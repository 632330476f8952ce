package org.cyberwellness.history.chain;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * The text of an event that is hashed: a CloudEvents 1.0 envelope as JSON on one line, which
 * contains the hash of the previous event. A line of an export is this text with the event's own
 * hash inserted at the front. Removing that attribute gives back the hashed bytes.
 */
public final class Envelope {
  static final String HASH = "hash";
  static final String PREVIOUS_HASH = "previoushash";
  static final String SPEC_VERSION = "specversion";
  static final String ID = "id";
  static final String SOURCE = "source";
  static final String TYPE = "type";
  static final String REVISION = "revision";
  static final String SUBJECT = "subject";
  static final String SEQUENCE = "sequence";
  static final String TIME = "time";
  static final String RECORDED_BY = "recordedby";
  static final String PROPOSED_BY = "proposedby";
  static final String REQUEST_ID = "requestid";
  static final String REQUEST_KEY = "requestkey";
  static final String DATA_CONTENT_TYPE = "datacontenttype";
  static final String DATA = "data";

  /** Escapes only what JSON requires, so that hashes do not depend on the library's defaults. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private Envelope() {}

  /**
   * The envelope of an event.
   *
   * @param previousHash the hash of the event before it in the stream
   */
  public static String of(StoredEvent event, String previousHash) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty(PREVIOUS_HASH, previousHash);
      json.writeStringProperty(SPEC_VERSION, "1.0");
      json.writeStringProperty(ID, event.id());
      json.writeStringProperty(SOURCE, "cyberwellness-profiles");
      json.writeStringProperty(TYPE, event.name());
      json.writeStringProperty(REVISION, event.revision());
      json.writeStringProperty(SUBJECT, event.country());
      json.writeStringProperty(SEQUENCE, Long.toString(event.sequence()));
      json.writeStringProperty(TIME, event.recordedAt());
      json.writeStringProperty(RECORDED_BY, event.recordedBy());
      writeWhereThere(json, PROPOSED_BY, event.proposedBy());
      writeWhereThere(json, REQUEST_ID, event.requestId());
      writeWhereThere(json, REQUEST_KEY, event.requestKey());
      json.writeStringProperty(DATA_CONTENT_TYPE, "application/json");
      json.writeName(DATA);
      json.writeRawValue(event.payload());
      json.writeEndObject();
    }
    return text.toString();
  }

  /** The line of an export: the envelope with the event's hash. */
  public static String line(String envelope, String hash) {
    return "{\"" + HASH + "\":\"" + hash + "\"," + envelope.substring(1);
  }

  private static void writeWhereThere(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
