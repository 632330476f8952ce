package org.cyberwellness.history.ledger;

/** A request that was carried out, and the events that it recorded. */
public record KnownRequest(Request request, StreamRange range) {

  /**
   * @throws RequestIdReusedException where the other asks for something else under the same id
   */
  StreamRange answer(Request other) {
    if (!request.key().equals(other.key())) {
      throw new RequestIdReusedException(other.id());
    }
    return range;
  }
}
