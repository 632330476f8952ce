package org.cyberwellness.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A directory that goes when its user does. */
public record TemporaryDirectory(Path path) implements AutoCloseable {

  /** Makes one. */
  public static TemporaryDirectory make() {
    try {
      return new TemporaryDirectory(Files.createTempDirectory("profile-benchmark-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      FileSystemUtils.deleteRecursively(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
