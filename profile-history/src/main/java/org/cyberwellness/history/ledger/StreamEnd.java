package org.cyberwellness.history.ledger;

/**
 * The last event of a stream.
 *
 * @param hash its hash, which covers the whole stream up to it
 */
public record StreamEnd(long sequence, String hash) {}
