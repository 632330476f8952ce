package org.cyberwellness.history.ledger;

/**
 * Identifies a command, so that a repeated one is recognized.
 *
 * @param id the client's id for it, unique over all countries, at most 500 characters
 * @param key a digest of its content: SHA-256 in hexadecimal
 */
public record Request(String id, String key) {}
