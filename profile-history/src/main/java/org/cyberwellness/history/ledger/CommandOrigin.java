package org.cyberwellness.history.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The author and the request of a command, and the proposal that it carries out. It travels in the
 * command's metadata.
 *
 * @param recordedBy the name under which events are recorded
 * @param approval null if nobody proposed the command
 * @param request null if the command is executed as often as it is sent
 */
public record CommandOrigin(
    String recordedBy, @Nullable Approval approval, @Nullable Request request) {
  static final String RECORDED_BY = "recordedBy";
  static final String PROPOSED_BY = "proposedBy";
  static final String REQUEST_ID = "requestId";
  private static final String REQUEST_KEY = "requestKey";
  private static final String APPROVAL = "approval";

  /** The origin of a command that nobody proposed. */
  public CommandOrigin(String recordedBy, @Nullable Request request) {
    this(recordedBy, null, request);
  }

  /** The metadata to send with the command. */
  public Map<String, ?> asMetaData() {
    Map<String, Object> metaData = new HashMap<>();
    metaData.put(RECORDED_BY, recordedBy);
    if (approval != null) {
      metaData.put(APPROVAL, approval);
      if (!approval.proposedBy().equals(recordedBy)) {
        metaData.put(PROPOSED_BY, approval.proposedBy());
      }
    }
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

  static Optional<Approval> approvalIn(MetaData metaData) {
    return Optional.ofNullable((Approval) metaData.get(APPROVAL));
  }
}
