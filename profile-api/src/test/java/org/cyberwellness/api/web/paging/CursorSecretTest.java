package org.cyberwellness.api.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the secret that signs cursors comes from. */
class CursorSecretTest {
  private static final int ROUNDS = 100;
  private static final int STARTING = 4;

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
  void
      given_many_that_start_at_once_when_each_asks_for_it_then_all_have_the_same_and_no_other_reads_it()
          throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path data = Files.createDirectory(directory.resolve("data-" + round));
      CountDownLatch start = new CountDownLatch(1);
      AtomicBoolean drawn = new AtomicBoolean();
      try (ExecutorService threads = Executors.newFixedThreadPool(STARTING + 1)) {
        Future<Set<String>> seen = threads.submit(() -> permissionsSeen(data, drawn));
        List<Future<String>> secrets = new ArrayList<>();
        for (int i = 0; i < STARTING; i++) {
          secrets.add(
              threads.submit(
                  () -> {
                    start.await();
                    return CursorSecret.keptIn(data, true);
                  }));
        }
        start.countDown();
        Set<String> distinct = new HashSet<>();
        try {
          for (Future<String> secret : secrets) {
            distinct.add(secret.get());
          }
        } finally {
          drawn.set(true);
        }

        assertThat(distinct).hasSize(1);
        assertThat(seen.get()).containsOnly("rw-------");
      }
      try (Stream<Path> left = Files.list(data)) {
        assertThat(left).containsExactly(data.resolve("cursor-secret"));
      }
    }
  }

  /** The permissions of whatever is in the directory, looked at until the secret is drawn. */
  private static Set<String> permissionsSeen(Path data, AtomicBoolean drawn) throws IOException {
    Set<String> seen = new HashSet<>();
    boolean last = false;
    while (!last) {
      last = drawn.get();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(data)) {
        for (Path file : files) {
          seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
      } catch (NoSuchFileException movedMeanwhile) {
        last = false;
      }
    }
    return seen;
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
