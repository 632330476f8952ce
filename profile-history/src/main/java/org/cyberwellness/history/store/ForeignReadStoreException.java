package org.cyberwellness.history.store;

/** The read store holds what this application must neither serve nor change. */
public final class ForeignReadStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  ForeignReadStoreException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What the operator can do. */
  public String remedy() {
    return remedy;
  }
}
