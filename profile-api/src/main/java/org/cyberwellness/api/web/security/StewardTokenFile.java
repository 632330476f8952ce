package org.cyberwellness.api.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The file in the data directory with the hash of the generated steward's token. */
final class StewardTokenFile {
  private static final String NAME = "steward-token.sha256";
  private static final FileAttribute<?> OWNER_ALONE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

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
      Files.createDirectories(file.getParent());
      Path whole =
          FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
              ? Files.createTempFile(file.getParent(), NAME, null, OWNER_ALONE)
              : Files.createTempFile(file.getParent(), NAME, null);
      Files.writeString(whole, token + "\n");
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
