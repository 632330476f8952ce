package org.cyberwellness.history.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command, and as which request; travels as the command's metadata.
 *
 * @param request null where the command is to be carried out as often as it comes
 */
public record CommandOrigin(String recordedBy, @Nullable Request request) {
  static final String RECORDED_BY = "recordedBy";
  static final String REQUEST_ID = "requestId";
  private static final String REQUEST_KEY = "requestKey";

  /** The metadata to send the command with. */
  public Map<String, ?> asMetaData() {
    Map<String, Object> metaData = new HashMap<>();
    metaData.put(RECORDED_BY, recordedBy);
    if (request != null) {
      metaData.put(REQUEST_ID, request.id());
      metaData.put(REQUEST_KEY, request.key());
    }
    return metaData;
  }

  static Optional<Request> requestIn(MetaData metaData) {
    return Optional.ofNullable(metaData.get(REQUEST_ID))
        .map(
            id ->
                new Request(
                    (String) id, (String) Objects.requireNonNull(metaData.get(REQUEST_KEY))));
  }
}
