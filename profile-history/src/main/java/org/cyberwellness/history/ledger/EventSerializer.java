package org.cyberwellness.history.ledger;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.cyberwellness.profile.event.StoredForm;
import org.jspecify.annotations.Nullable;

/** Writes events under the names of their stored form, never under those of classes. */
final class EventSerializer extends Jackson3Serializer {
  private static final String METADATA = MetaData.class.getName();

  EventSerializer() {
    super(builder().jsonMapperBuilderCustomizer(StoredForm::configure));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null || type == Void.class || MetaData.class.isAssignableFrom(type)) {
      return super.typeForClass(type);
    }
    String name = StoredForm.nameOf(type);
    return new SimpleSerializedType(name, StoredForm.revisionOf(name));
  }

  /**
   * @throws SerializationException where nothing is stored under this name and revision
   */
  @Override
  public Class<?> classForType(SerializedType type) {
    if (type.getName().equals(METADATA) || type.equals(SerializedType.emptyType())) {
      return super.classForType(type);
    }
    return StoredForm.typeOf(type.getName())
        .filter(_ -> StoredForm.revisionOf(type.getName()).equals(type.getRevision()))
        .orElseThrow(() -> unknown(type));
  }

  private static SerializationException unknown(SerializedType type) {
    return new SerializationException(
        "No event is stored as %s, revision %s".formatted(type.getName(), type.getRevision()));
  }
}
