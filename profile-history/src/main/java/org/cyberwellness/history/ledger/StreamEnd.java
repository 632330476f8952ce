package org.cyberwellness.history.ledger;

/**
 * The last place of a stream, as it is stored.
 *
 * @param hash that of all that the stream has up to there
 */
public record StreamEnd(long sequence, String hash) {}
