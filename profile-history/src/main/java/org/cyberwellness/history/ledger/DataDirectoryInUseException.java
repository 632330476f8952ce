package org.cyberwellness.history.ledger;

import java.nio.file.Path;

/** Another process uses the data directory. */
final class DataDirectoryInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DataDirectoryInUseException(Path directory, Throwable cause) {
    super("The data directory %s is in use by another process".formatted(directory), cause);
  }
}
