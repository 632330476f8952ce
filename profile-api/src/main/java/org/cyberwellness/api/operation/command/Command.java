package org.cyberwellness.api.operation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** A task for which the application can be started in place of serving. */
interface Command {

  /**
   * How it is called.
   *
   * @param arguments what follows the command's name, without the options
   * @param options the application's own: {@code --spring.datasource.url=…}
   * @param out for what the command is asked for
   * @param err for all else that it has to say
   */
  record Call(List<String> arguments, String[] options, PrintStream out, PrintStream err) {}

  /** What it is called by. */
  String name();

  /** The arguments that it takes, as the usage names them. */
  String arguments();

  /** What it does, in a few words. */
  String purpose();

  /**
   * Does it.
   *
   * @return the exit code: {@link Commands#DONE}, {@link Commands#FAILED} or, where the arguments
   *     are not those that it takes, {@link Commands#MISUSED}
   */
  int run(Call call) throws IOException;
}
