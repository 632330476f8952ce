package org.cyberwellness.document.reading;

/** A text is no document in the template, or lacks what every document must tell. */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is at fault. */
  public enum Fault {
    /** The text is no such document. */
    TEXT,
    /** It names no country, or another one than the country given. */
    COUNTRY,
    /** It has no date of its own, and none is given. */
    DATE
  }

  private final Fault fault;

  UnreadableDocumentException(Fault fault, String message) {
    super(message, null, false, false);
    this.fault = fault;
  }

  /** What is at fault. */
  public Fault fault() {
    return fault;
  }
}
