package org.cyberwellness.api.web.paging;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.cyberwellness.api.web.security.OwnerOnlyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The secret that signs cursors: configured, or generated once and stored in the data directory.
 */
final class CursorSecret {
  private static final Logger LOG = LoggerFactory.getLogger(CursorSecret.class);
  private static final int SHORTEST = 16;
  private static final int BYTES = 32;

  private CursorSecret() {}

  /**
   * The configured secret.
   *
   * @throws IllegalArgumentException if it is too short
   */
  static String given(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "cyberwellness.cursor-secret has %d characters: give at least %d, drawn at random"
              .formatted(secret.length(), SHORTEST));
    }
    return secret;
  }

  /**
   * The secret of a data directory, generated if there is none.
   *
   * @param alone whether no other instance can share the ledger
   * @throws IllegalStateException if the directory cannot store it
   */
  static String keptIn(Path directory, boolean alone) {
    Path file = directory.resolve("cursor-secret");
    try {
      if (!Files.exists(file)) {
        draw(file);
      }
      if (!alone) {
        LOG.warn(
            "Cursors are signed with a secret of this instance alone, in {}: where several run,"
                + " give all of them the same cyberwellness.cursor-secret",
            file);
      }
      return given(Files.readString(file).strip());
    } catch (IOException failure) {
      throw new IllegalStateException(
          "The secret for cursors cannot be stored in %s: set cyberwellness.cursor-secret"
              .formatted(file),
          failure);
    }
  }

  private static void draw(Path file) throws IOException {
    byte[] drawn = new byte[BYTES];
    new SecureRandom().nextBytes(drawn);
    try {
      OwnerOnlyFile.create(file, HexFormat.of().formatHex(drawn));
    } catch (FileAlreadyExistsException drawnMeanwhile) {
      LOG.debug("Another process wrote the secret first", drawnMeanwhile);
    }
  }
}
