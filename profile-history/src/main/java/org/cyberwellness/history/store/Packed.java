package org.cyberwellness.history.store;

import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * BSON in one field of a document. A server keeps and returns it without looking into it: nobody
 * asks for its fields.
 */
final class Packed {
  private Packed() {}

  static <T> byte[] of(T value, Codec<T> codec) {
    BasicOutputBuffer buffer = new BasicOutputBuffer();
    codec.encode(new BsonBinaryWriter(buffer), value, EncoderContext.builder().build());
    return buffer.toByteArray();
  }

  static <T> T read(byte[] bytes, Codec<T> codec) {
    return codec.decode(
        new BsonBinaryReader(ByteBuffer.wrap(bytes)), DecoderContext.builder().build());
  }
}
