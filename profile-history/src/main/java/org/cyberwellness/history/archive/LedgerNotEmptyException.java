package org.cyberwellness.history.archive;

/** Events can only be imported into an empty ledger. */
public final class LedgerNotEmptyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LedgerNotEmptyException() {
    super("The ledger already contains events: import into an empty one");
  }
}
