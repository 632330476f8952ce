package org.cyberwellness.history.store;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Percentage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StreamEvent;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of entries. The driver's own codec for records writes the events; these add their
 * values, each as a text or a number.
 */
final class EntryCodecs {
  static final CodecRegistry REGISTRY =
      fromRegistries(
          fromCodecs(
              text(Line.class, Line::text, Line::new),
              text(Passage.class, Passage::text, Passage::new),
              text(Url.class, Url::text, Url::new),
              text(Effective.class, Effective::text, Effective::parse),
              text(LocalDate.class, LocalDate::toString, LocalDate::parse),
              text(CountryCode.class, CountryCode::alpha2, CountryCode::new),
              text(EventId.class, EventId::toString, id -> EventId.parse(id).orElseThrow()),
              text(MeasureId.class, MeasureId::toString, id -> MeasureId.parse(id).orElseThrow()),
              new ValueCodec<>(
                  Headcount.class,
                  (writer, count) -> writer.writeInt32(count.value()),
                  reader -> new Headcount(reader.readInt32())),
              new ValueCodec<>(
                  Percentage.class,
                  (writer, percentage) -> writer.writeDouble(percentage.value()),
                  reader -> new Percentage(reader.readDouble()))),
          fromProviders(new Sealed()),
          MongoClientSettings.getDefaultCodecRegistry());

  private EntryCodecs() {}

  private static <T> Codec<T> text(
      Class<T> type, Function<T, String> text, Function<String, T> parse) {
    return new ValueCodec<>(
        type,
        (writer, value) -> writer.writeString(text.apply(value)),
        reader -> parse.apply(reader.readString()));
  }

  private record ValueCodec<T>(
      Class<T> type, BiConsumer<BsonWriter, T> write, Function<BsonReader, T> read)
      implements Codec<T> {

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
      write.accept(writer, value);
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
      return read.apply(reader);
    }

    @Override
    public Class<T> getEncoderClass() {
      return type;
    }
  }

  /** The codecs of what is one of several records. */
  private static final class Sealed implements CodecProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
      if (type == StreamEntry.class) {
        return (Codec<T>) new EntryCodec(registry.get(StreamEvent.class));
      }
      if (type == StreamEvent.class) {
        return (Codec<T>) new EventCodec<>(StreamEvent.class, registry);
      }
      return type == ProfileEvent.class
          ? (Codec<T>) new EventCodec<>(ProfileEvent.class, registry)
          : null;
    }
  }
}
