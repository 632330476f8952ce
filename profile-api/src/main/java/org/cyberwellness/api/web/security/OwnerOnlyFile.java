package org.cyberwellness.api.web.security;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a file that only its owner can read. It is restricted before anything is in it, and has
 * its name only once all of it is written.
 */
public final class OwnerOnlyFile {
  private static final FileAttribute<?> OWNER_ALONE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private OwnerOnlyFile() {}

  /**
   * Writes a file that does not exist yet, in a directory that is made where it is missing.
   *
   * @throws FileAlreadyExistsException if it exists by now; it is left as it is
   * @throws IOException if it cannot be written
   */
  public static void create(Path file, String content) throws IOException {
    Path whole = written(file, content);
    try {
      link(whole, file);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /**
   * Writes a file, in place of one that may exist, in a directory that is made where it is missing.
   *
   * @throws IOException if it cannot be written
   */
  static void replace(Path file, String content) throws IOException {
    Files.move(written(file, content), file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A second name never replaces a file, as an atomic move does. */
  private static void link(Path whole, Path file) throws IOException {
    try {
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static Path written(Path file, String content) throws IOException {
    Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
    String name = file.getFileName().toString();
    Path whole =
        file.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? Files.createTempFile(directory, name, null, OWNER_ALONE)
            : Files.createTempFile(directory, name, null);
    return Files.writeString(whole, content);
  }
}
