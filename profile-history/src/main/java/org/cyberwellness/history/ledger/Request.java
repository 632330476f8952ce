package org.cyberwellness.history.ledger;

/**
 * What makes a command the same as an earlier one.
 *
 * @param id the client's name for it, one over all countries, at most 500 characters
 * @param key a digest (SHA-256 in hexadecimal) of all that it asks for
 */
public record Request(String id, String key) {}
