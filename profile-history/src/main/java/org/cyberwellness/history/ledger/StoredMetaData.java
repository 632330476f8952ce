package org.cyberwellness.history.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored metadata of an event. Nothing else may be stored, since all of it is hashed. */
record StoredMetaData(
    String recordedAt, String recordedBy, @Nullable String proposedBy, @Nullable String requestId) {
  private static final TypeReference<Map<String, Object>> ENTRIES = new TypeReference<>() {};
  private static final Set<String> KNOWN =
      Set.of(
          RecordedStamp.RECORDED_AT,
          CommandOrigin.RECORDED_BY,
          CommandOrigin.PROPOSED_BY,
          CommandOrigin.REQUEST_ID);

  /**
   * The metadata of an event that is about to be stored.
   *
   * @throws IllegalStateException if there are other entries
   */
  static StoredMetaData of(MetaData metaData) {
    return among(metaData)
        .orElseThrow(
            () -> new IllegalStateException("The chain has no place for all of " + metaData));
  }

  /** Parses stored metadata; empty if there are other entries. */
  static Optional<StoredMetaData> read(String stored) {
    try {
      return among(JsonMapper.shared().readValue(stored, ENTRIES));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The stored form. */
  String json() {
    Map<String, Object> entries = new HashMap<>();
    entries.put(RecordedStamp.RECORDED_AT, recordedAt);
    entries.put(CommandOrigin.RECORDED_BY, recordedBy);
    if (proposedBy != null) {
      entries.put(CommandOrigin.PROPOSED_BY, proposedBy);
    }
    if (requestId != null) {
      entries.put(CommandOrigin.REQUEST_ID, requestId);
    }
    return JsonMapper.shared().writeValueAsString(entries);
  }

  private static Optional<StoredMetaData> among(Map<String, ?> entries) {
    return KNOWN.containsAll(entries.keySet())
            && entries.values().stream().allMatch(String.class::isInstance)
            && entries.get(RecordedStamp.RECORDED_AT) instanceof String recordedAt
            && entries.get(CommandOrigin.RECORDED_BY) instanceof String recordedBy
        ? Optional.of(
            new StoredMetaData(
                recordedAt,
                recordedBy,
                (String) entries.get(CommandOrigin.PROPOSED_BY),
                (String) entries.get(CommandOrigin.REQUEST_ID)))
        : Optional.empty();
  }
}
