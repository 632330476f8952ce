package org.cyberwellness.history.store;

/** The read store does not know every event: it is being built, or was emptied and is rebuilt. */
public final class IncompleteReadStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Where something that is known to be projected is not here yet. */
  public IncompleteReadStoreException() {
    super("The profiles are being put together from the events: try again");
  }
}
