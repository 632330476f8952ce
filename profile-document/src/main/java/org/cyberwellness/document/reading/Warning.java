package org.cyberwellness.document.reading;

/**
 * Something of which the reader is not sure.
 *
 * @param line where it stands, from 1
 */
public record Warning(int line, String message) {

  @Override
  public String toString() {
    return "line %d: %s".formatted(line, message);
  }
}
