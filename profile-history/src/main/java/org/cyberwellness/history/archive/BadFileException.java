package org.cyberwellness.history.archive;

/** A file does not contain exported events. Nothing of it was imported. */
public final class BadFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long line;

  BadFileException(long line, String problem) {
    super("Line %d: %s".formatted(line, problem));
    this.line = line;
  }

  /** The number of the first wrong line, from 1. */
  public long line() {
    return line;
  }
}
