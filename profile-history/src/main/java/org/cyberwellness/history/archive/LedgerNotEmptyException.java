package org.cyberwellness.history.archive;

/** Events can be imported into an empty ledger only. */
public final class LedgerNotEmptyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LedgerNotEmptyException() {
    super("The ledger has events in it: import into an empty one");
  }
}
