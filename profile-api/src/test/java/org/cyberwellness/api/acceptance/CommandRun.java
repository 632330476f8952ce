package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.cyberwellness.api.operation.command.Commands;

/** A command that was run, and what it printed. */
public record CommandRun(int exitCode, String out, String err) {

  public static CommandRun of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Commands.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .orElseThrow();
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public void succeeds(String saying) {
    assertThat(out + err).contains(saying);
    assertThat(exitCode).isZero();
  }

  public void fails(String saying) {
    assertThat(out + err).contains(saying);
    assertThat(exitCode).isEqualTo(1);
  }
}
