package org.cyberwellness.history.store;

/** The read store does not contain every event: it is being built or rebuilt. */
public final class IncompleteReadStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An entry that is known to be projected cannot be read yet. */
  public IncompleteReadStoreException() {
    super("The profiles are being built from the events: try again");
  }
}
