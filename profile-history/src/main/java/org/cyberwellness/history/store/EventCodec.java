package org.cyberwellness.history.store;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.cyberwellness.profile.event.StoredForm;
import org.cyberwellness.profile.event.StreamEvent;

/**
 * Writes an event as a document with one field, named like the event's stored form, that holds the
 * record; and reads it.
 *
 * @param records has the codec of each record
 */
record EventCodec<T extends StreamEvent>(Class<T> type, CodecRegistry records) implements Codec<T> {

  @Override
  @SuppressWarnings("unchecked")
  public void encode(BsonWriter writer, T event, EncoderContext context) {
    writer.writeStartDocument();
    writer.writeName(StoredForm.nameOf(event.getClass()));
    ((Codec<T>) records.get(event.getClass())).encode(writer, event, context);
    writer.writeEndDocument();
  }

  @Override
  public T decode(BsonReader reader, DecoderContext context) {
    reader.readStartDocument();
    reader.readBsonType();
    Class<? extends StreamEvent> named = StoredForm.typeOf(reader.readName()).orElseThrow();
    T event = type.cast(records.get(named).decode(reader, context));
    reader.readEndDocument();
    return event;
  }

  @Override
  public Class<T> getEncoderClass() {
    return type;
  }
}
