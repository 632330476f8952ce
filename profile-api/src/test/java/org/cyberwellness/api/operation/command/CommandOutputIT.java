package org.cyberwellness.api.operation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command of the packaged application prints can be piped: no log is among it. */
@Slow
class CommandOutputIT {
  @TempDir private Path directory;

  @Test
  void an_export_of_an_empty_ledger_prints_nothing() throws Exception {
    assertThat(output("export-events")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "import"})
  void no_line_of_a_command_is_a_lines_of_the_log(String command) throws Exception {
    assertThat(output(command, directory.toString())).doesNotContain("INFO").doesNotContain("WARN");
  }

  private String output(String... command) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("application.jar")));
    line.addAll(List.of(command));
    line.add("--cyberwellness.data-dir=" + directory.resolve("data"));
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
