package org.cyberwellness.history.ledger;

/** A request that was executed, and the range of events that it recorded. */
public record KnownRequest(Request request, StreamRange range) {

  /**
   * The recorded range, as the answer to a repeated request.
   *
   * @throws RequestIdReusedException if the other request has the same id but different content
   */
  StreamRange answer(Request other) {
    if (!request.key().equals(other.key())) {
      throw new RequestIdReusedException(other.id());
    }
    return range;
  }
}
