package org.cyberwellness.api.operation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cyberwellness.api.CyberwellnessApplication;
import org.cyberwellness.api.acceptance.CommandRun;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application can be started for one task. */
@Slow
class CommandsTest {
  @TempDir private Path directory;

  @Test
  void given_no_command_when_the_application_starts_then_it_serves() {
    assertThat(Commands.run(new String[] {"--server.port=0"}, System.out, System.err)).isEmpty();
  }

  @Test
  void given_an_unknown_command_when_it_is_run_then_the_usage_is_printed() {
    for (CommandRun run :
        List.of(
            CommandRun.of("--server.port=0", "publish"),
            CommandRun.of("import-events"),
            CommandRun.of("verify", "KH"))) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("Usage: ", "verify", "export-events [FILE]", "import-events");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void given_a_ledger_when_it_is_verified_then_the_first_broken_event_is_named() throws Exception {
    String data = "--cyberwellness.data-dir=" + directory;
    try (RunningApplication application = RunningApplication.withoutSample(directory)) {
      Steward steward = new Steward(application.api(), "KH");
      steward.ask(List.of(strategy("2013", "A"), strategy("2014", "B")), Map.of());
      assertThat(application.api().text("/actuator/verify"))
          .isEqualTo("{\"events\":2,\"streams\":1,\"broken\":[]}");
    }
    CommandRun.of("verify", data)
        .succeeds("2 events of 1 countries are as recorded; 0 countries are broken.");

    change("UPDATE DomainEventEntry SET payload = replace(payload, '\"B\"', '\"C\"')");

    CommandRun.of("verify", data).fails("event:KH:1 is not what was recorded");
    try (RunningApplication application = RunningApplication.withoutSample(directory)) {
      assertThat(application.api().text("/actuator/verify"))
          .startsWith(
              "{\"events\":1,\"streams\":1,\"broken\":[{\"country\":\"KH\",\"sequence\":1,");
    }
  }

  @Test
  void given_an_application_that_runs_when_its_embedded_ledger_is_verified_then_it_says_so()
      throws Exception {
    try (RunningApplication _ = RunningApplication.withoutSample(directory)) {
      Process verify = process("verify");
      String output = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(verify.waitFor()).isEqualTo(1);
      assertThat(output).contains("is in use by another process", "Stop that one");
    }
  }

  @Test
  void given_a_database_that_does_not_answer_when_a_command_needs_it_then_it_fails_and_says_why() {
    for (String command : List.of("verify", "export-events")) {
      CommandRun.of(command, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none")
          .fails(command + " failed: java.net.ConnectException: Connection refused");
    }
  }

  @Test
  void given_a_ledger_that_lacks_a_table_when_documents_are_imported_then_the_process_ends()
      throws Exception {
    recordTwo();
    change("DROP TABLE DeadLetterEntry");
    Path document =
        Files.writeString(directory.resolve("tonga.txt"), "CYBERWELLNESS PROFILE TONGA");

    Process imports = process("import", document.toString());
    try {
      assertThat(imports.waitFor(1, TimeUnit.MINUTES)).as("it ended").isTrue();
      assertThat(imports.exitValue()).isEqualTo(1);
      assertThat(new String(imports.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .containsPattern("(?i)import failed: .*\"DeadLetterEntry\" not found");
    } finally {
      imports.destroyForcibly();
    }
  }

  @Test
  void given_a_read_store_that_takes_no_more_when_documents_are_imported_then_it_gives_up()
      throws Exception {
    recordTwo();
    Path document =
        Files.writeString(directory.resolve("tonga.txt"), "CYBERWELLNESS PROFILE TONGA");
    MongoServer server = new MongoServer(new MemoryBackend());
    server.bind("127.0.0.1", 0);
    String uri =
        "mongodb://127.0.0.1:%d/cyberwellness?retryWrites=false"
            .formatted(server.getLocalAddress().getPort());
    try (MongoClient client = MongoClients.create(uri)) {
      client
          .getDatabase("cyberwellness")
          .getCollection("entries4")
          .createIndex(Indexes.ascending("recordedBy"), new IndexOptions().unique(true));

      CommandRun.of(
              "import",
              document.toString(),
              "--cyberwellness.data-dir=" + directory,
              "--cyberwellness.read-store.patience=1s",
              "--spring.mongodb.uri=" + uri)
          .fails("import failed: The read store lacks 2 events, and took none for PT1S: ");
    } finally {
      server.shutdownNow();
    }
  }

  @Test
  void given_a_bad_file_when_it_is_imported_then_the_line_is_named() throws Exception {
    Path file = Files.writeString(directory.resolve("events.ndjson"), "{\"hash\":\"\n");

    CommandRun.of("import-events", file.toString(), "--cyberwellness.data-dir=" + directory)
        .fails("Line 1: is cut off or not a JSON object. Nothing was imported.");
    CommandRun.of("import-events", "nowhere", "--cyberwellness.data-dir=" + directory)
        .fails("There is no file nowhere.");
  }

  private void recordTwo() {
    try (RunningApplication application = RunningApplication.withoutSample(directory)) {
      new Steward(application.api(), "KH")
          .ask(List.of(strategy("2013", "A"), strategy("2014", "B")), Map.of());
    }
  }

  private Process process(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CyberwellnessApplication.class.getName(),
                "--cyberwellness.data-dir=" + directory));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private void change(String sql) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("events"), "sa", "");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
