package org.cyberwellness.history.ledger;

/** A command came under the id of an earlier request that asked for something else. */
public final class RequestIdReusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String requestId;

  RequestIdReusedException(String requestId) {
    super("Request '%s' was another one: give this one an id of its own".formatted(requestId));
    this.requestId = requestId;
  }

  /** The id that both came under. */
  public String requestId() {
    return requestId;
  }
}
