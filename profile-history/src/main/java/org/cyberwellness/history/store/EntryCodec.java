package org.cyberwellness.history.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.StreamEvent;
import org.jspecify.annotations.Nullable;

/**
 * Writes an entry as a document of the read store, and reads it. Its instant is text, since
 * MongoDB's dates have only milliseconds; its event is {@linkplain Packed packed}.
 */
final class EntryCodec implements Codec<StreamEntry> {
  private final Codec<StreamEvent> events;

  EntryCodec(Codec<StreamEvent> events) {
    this.events = events;
  }

  static String idOf(EventId id) {
    return id.country() + ":" + id.sequence();
  }

  private static EventId id(String text) {
    int colon = text.indexOf(':');
    return new EventId(
        new CountryCode(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
  }

  @Override
  public void encode(BsonWriter writer, StreamEntry entry, EncoderContext context) {
    writer.writeStartDocument();
    writer.writeString("_id", idOf(entry.id()));
    writer.writeString("recordedAt", entry.recordedAt().toString());
    writer.writeString("recordedBy", entry.recordedBy());
    if (entry.proposedBy() != null) {
      writer.writeString("proposedBy", entry.proposedBy());
    }
    writer.writeString("hash", entry.hash());
    writer.writeBinaryData("event", new BsonBinary(Packed.of(entry.event(), events)));
    writer.writeEndDocument();
  }

  @Override
  public StreamEntry decode(BsonReader reader, DecoderContext context) {
    String id = null;
    String recordedAt = null;
    String recordedBy = null;
    @Nullable String proposedBy = null;
    String hash = null;
    StreamEvent event = null;
    reader.readStartDocument();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      switch (reader.readName()) {
        case "_id" -> id = reader.readString();
        case "recordedAt" -> recordedAt = reader.readString();
        case "recordedBy" -> recordedBy = reader.readString();
        case "proposedBy" -> proposedBy = reader.readString();
        case "hash" -> hash = reader.readString();
        case "event" -> event = Packed.read(reader.readBinaryData().getData(), events);
        default -> reader.skipValue();
      }
    }
    reader.readEndDocument();
    return new StreamEntry(
        id(requireNonNull(id)),
        Instant.parse(requireNonNull(recordedAt)),
        requireNonNull(recordedBy),
        proposedBy,
        requireNonNull(event),
        requireNonNull(hash));
  }

  @Override
  public Class<StreamEntry> getEncoderClass() {
    return StreamEntry.class;
  }
}
