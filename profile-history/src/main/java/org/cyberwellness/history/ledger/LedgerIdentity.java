package org.cyberwellness.history.ledger;

import java.util.UUID;

/**
 * What tells one ledger from any other. It is made with the ledger's tables. A copy of the database
 * has the same identity; a ledger into which events are imported has its own.
 */
public record LedgerIdentity(UUID id) {
  @Override
  public String toString() {
    return id.toString();
  }
}
