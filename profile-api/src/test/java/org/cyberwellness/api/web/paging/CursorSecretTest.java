package org.cyberwellness.api.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the secret that signs cursors comes from. */
class CursorSecretTest {
  @TempDir private Path directory;

  @Test
  void it_is_drawn_once_for_a_data_directory_and_only_its_owner_reads_it() throws IOException {
    Path data = directory.resolve("data");

    String drawn = CursorSecret.keptIn(data, true);

    assertThat(drawn).hasSize(64);
    assertThat(CursorSecret.keptIn(data, true)).isEqualTo(drawn);
    assertThat(CursorSecret.keptIn(directory.resolve("other"), true)).isNotEqualTo(drawn);
    assertThat(Files.getPosixFilePermissions(data.resolve("cursor-secret")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void one_that_could_be_guessed_is_refused() throws IOException {
    assertThatThrownBy(() -> CursorSecret.given("short"))
        .hasMessageContaining("cyberwellness.cursor-secret")
        .hasMessageContaining("16");
    Files.writeString(directory.resolve("cursor-secret"), "");
    assertThatThrownBy(() -> CursorSecret.keptIn(directory, true)).hasMessageContaining("16");
  }

  @Test
  void where_none_can_be_kept_it_must_be_given() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    assertThatThrownBy(() -> CursorSecret.keptIn(file, false))
        .hasMessageContaining("set cyberwellness.cursor-secret");
  }
}
