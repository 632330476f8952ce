package org.cyberwellness.api.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file in the data directory with the hash of the generated steward's token. */
final class StewardTokenFile {
  private static final String NAME = "steward-token.sha256";

  private final Path file;

  StewardTokenFile(Path dataDirectory) {
    this.file = dataDirectory.resolve(NAME);
  }

  boolean exists() {
    return Files.exists(file);
  }

  HashedToken read() {
    try {
      return HashedToken.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written atomically, readable by the owner only. */
  void write(HashedToken token) {
    try {
      OwnerOnlyFile.replace(file, token + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
