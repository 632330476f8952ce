package org.cyberwellness.history.chain;

import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored, word for word: nothing in it is read or brought up to date.
 *
 * @param country the country's code: the name of the stream
 * @param sequence its place in the stream, from 0
 * @param id one over all events
 * @param name the name of its stored form: CIRT_RECOGNIZED
 * @param revision the revision of that form
 * @param recordedAt an instant of UTC with six digits of the second
 * @param requestId the request that recorded it, where that had an id
 * @param requestKey the digest of that request
 * @param payload the stored form itself, JSON
 */
public record StoredEvent(
    String country,
    long sequence,
    String id,
    String name,
    String revision,
    String recordedAt,
    String recordedBy,
    @Nullable String requestId,
    @Nullable String requestKey,
    String payload) {

  /** The same with the digest of its request. */
  public StoredEvent ofRequest(@Nullable String key) {
    return new StoredEvent(
        country, sequence, id, name, revision, recordedAt, recordedBy, requestId, key, payload);
  }
}
