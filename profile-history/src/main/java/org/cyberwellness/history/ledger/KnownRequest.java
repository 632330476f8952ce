package org.cyberwellness.history.ledger;

import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A request that was executed.
 *
 * @param country the country that it concerned
 * @param range the events that it recorded; null if it made a proposal or decided on one without
 *     recording anything
 */
public record KnownRequest(Request request, CountryCode country, @Nullable StreamRange range) {

  /** A request that recorded events. */
  public KnownRequest(Request request, StreamRange range) {
    this(request, range.country(), range);
  }

  /**
   * The recorded range, as the answer to a repeated request.
   *
   * @throws RequestIdReusedException if the other request has the same id but different content
   */
  public StreamRange answer(Request other) {
    if (range == null || !request.key().equals(other.key())) {
      throw new RequestIdReusedException(other.id());
    }
    return range;
  }
}
