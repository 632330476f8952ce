package org.cyberwellness.history.chain;

/**
 * A stored event and its stored hash.
 *
 * @param hash SHA-256 of the event's {@link Envelope}, in hexadecimal
 */
public record ChainedEvent(StoredEvent event, String hash) {}
