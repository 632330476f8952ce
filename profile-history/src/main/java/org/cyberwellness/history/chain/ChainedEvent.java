package org.cyberwellness.history.chain;

/**
 * An event and the hash that is kept with it.
 *
 * @param hash SHA-256 of its {@link Envelope}, in hexadecimal
 */
public record ChainedEvent(StoredEvent event, String hash) {}
