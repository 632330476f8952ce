package org.cyberwellness.history.ledger;

/** A command has the id of an earlier request with different content. */
public final class RequestIdReusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String requestId;

  RequestIdReusedException(String requestId) {
    super(
        "Request id '%s' was used for another request: give this one its own id"
            .formatted(requestId));
    this.requestId = requestId;
  }

  /** The id that both have. */
  public String requestId() {
    return requestId;
  }
}
