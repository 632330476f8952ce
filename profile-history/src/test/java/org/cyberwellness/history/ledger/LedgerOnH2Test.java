package org.cyberwellness.history.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BesideOtherClasses
class LedgerOnH2Test extends LedgerContract {
  @TempDir static Path directory;

  @Override
  List<String> engine() {
    return in(directory);
  }

  @Test
  void given_a_grown_file_when_the_application_stops_then_it_is_compacted(@TempDir Path own)
      throws IOException {
    Path file = own.resolve("events.mv.db");
    long grown;
    try (ConfigurableApplicationContext application = LedgerApplication.start(in(own))) {
      JdbcClient jdbc = application.getBean(JdbcClient.class);
      for (int i = 0; i < 400; i++) {
        jdbc.sql("INSERT INTO RequestEntry VALUES (?, ?, 'KH', 0, 0)")
            .param("request " + i)
            .param("a".repeat(64))
            .update();
      }
      grown = Files.size(file);
    }

    assertThat(Files.size(file)).isLessThan(grown / 4);
  }

  @Test
  void given_a_process_that_has_the_directory_when_another_starts_then_it_says_so(@TempDir Path own)
      throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FileHolder.class.getName(),
                own.toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");

      assertThatThrownBy(() -> LedgerApplication.start(in(own)))
          .satisfies(
              failure -> {
                FailureAnalysis analysis = new DataDirectoryInUseAnalyzer().analyze(failure);
                assertThat(analysis.getDescription())
                    .isEqualTo(
                        "The data directory %s is in use by another process.".formatted(own));
              });
    } finally {
      holder.destroy();
    }
  }

  private static List<String> in(Path directory) {
    return List.of("cyberwellness.data-dir=" + directory);
  }
}
