package org.cyberwellness.history.chain;

import org.jspecify.annotations.Nullable;

/**
 * An event exactly as it is stored. Its payload is neither parsed nor upcast.
 *
 * @param country the country's code, which is the name of the stream; in a backup also the id of a
 *     proposal
 * @param sequence its position in the stream, from 0
 * @param id unique among all events
 * @param name the name of its stored form, such as CIRT_RECOGNIZED
 * @param revision the revision of that form
 * @param recordedAt the stamp: UTC, six decimal digits of the second
 * @param recordedBy the name of the caller who recorded it
 * @param proposedBy the name of who proposed it, where another one approved; null otherwise
 * @param requestId the id of the request that recorded it; null if it had none
 * @param requestKey the digest of that request; null if it had no id
 * @param payload the stored form, JSON
 */
public record StoredEvent(
    String country,
    long sequence,
    String id,
    String name,
    String revision,
    String recordedAt,
    String recordedBy,
    @Nullable String proposedBy,
    @Nullable String requestId,
    @Nullable String requestKey,
    String payload) {

  /** This event with the digest of its request. */
  public StoredEvent ofRequest(@Nullable String key) {
    return new StoredEvent(
        country,
        sequence,
        id,
        name,
        revision,
        recordedAt,
        recordedBy,
        proposedBy,
        requestId,
        key,
        payload);
  }
}
