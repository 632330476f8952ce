package org.cyberwellness.api.operation.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cyberwellness.api.acceptance.ServerProcess;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts it for the first time reads a few lines, the last of which say where to look. */
@Slow
class FirstStartIT {
  private static final int MOST_LINES = 14;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path directory;

  @Test
  void it_prints_a_few_lines_and_at_the_end_where_to_look_and_the_token() throws IOException {
    ServerProcess server =
        ServerProcess.start(
            directory, "--cyberwellness.sample=true", "--cyberwellness.tokens.steward=");
    try {
      await()
          .atMost(PATIENCE)
          .until(() -> !server.process().isAlive() || last(1).contains("token"));

      assertThat(lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
      assertThat(last(3)).contains("http://localhost/ ").contains("http://localhost/graphql");
      assertThat(last(2)).endsWith("http://localhost/KH?asOf=2014-08-26");
      assertThat(last(1)).matches(".* token, shown only this once: \\S{16,}");
    } finally {
      server.kill();
    }
  }

  /** The last line, or the one so many places from the end. */
  private String last(int place) throws IOException {
    List<String> lines = lines();
    return lines.size() < place ? "" : lines.get(lines.size() - place);
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(directory.resolve("server.log"));
  }
}
