package org.cyberwellness.api.operation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** A command: a task that the application runs instead of serving. */
interface Command {

  /**
   * The call of a command.
   *
   * @param arguments the arguments after the command's name, without options
   * @param options the options of the application, such as {@code --spring.datasource.url=…}
   * @param out for the result
   * @param err for all other messages
   */
  record Call(List<String> arguments, String[] options, PrintStream out, PrintStream err) {}

  /** The name on the command line. */
  String name();

  /** The arguments, as the usage text shows them. */
  String arguments();

  /** What the command does, in a few words. */
  String purpose();

  /**
   * Runs the command.
   *
   * @return the exit code: {@link Commands#DONE}, {@link Commands#FAILED} or, if the arguments are
   *     wrong, {@link Commands#MISUSED}
   * @throws IOException if a file cannot be read or written
   */
  int run(Call call) throws IOException;
}
