package org.cyberwellness.api.operation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** Finds the command that the application is started for. */
public final class Commands {
  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int MISUSED = 2;

  private static final List<Command> ALL =
      List.of(
          new VerifyCommand(),
          new ExportEventsCommand(),
          new ImportEventsCommand(),
          new ImportCommand(),
          new ImportFiguresCommand(),
          new CheckSourcesCommand());

  private Commands() {}

  /**
   * Runs the command that the first argument names which is no option.
   *
   * @return its exit code; nothing where no command is named, and the application is to serve
   */
  public static OptionalInt run(String[] arguments, PrintStream out, PrintStream err) {
    String[] options = Arrays.stream(arguments).filter(Commands::isOption).toArray(String[]::new);
    List<String> words = Arrays.stream(arguments).filter(word -> !isOption(word)).toList();
    return words.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            run(
                words.getFirst(),
                new Command.Call(words.subList(1, words.size()), options, out, err)));
  }

  private static int run(String name, Command.Call call) {
    Optional<Command> command = ALL.stream().filter(one -> one.name().equals(name)).findFirst();
    if (command.isEmpty()) {
      call.err().printf("There is no command '%s'.%n", name);
      return misused(call);
    }
    try {
      int code = command.get().run(call);
      return code == MISUSED ? misused(call) : code;
    } catch (IOException e) {
      call.err().println(e);
      return FAILED;
    } catch (RuntimeException e) {
      LOG.debug("{} failed", name, e);
      call.err().printf("%s failed: %s%n", name, reason(e));
      return FAILED;
    }
  }

  private static String reason(RuntimeException failure) {
    return failure instanceof CommandFailedException
        ? String.valueOf(failure.getMessage())
        : NestedExceptionUtils.getMostSpecificCause(failure).toString();
  }

  private static int misused(Command.Call call) {
    call.err().println("Usage: java -jar profile-api.jar [COMMAND] [--PROPERTY=VALUE ...]");
    call.err().println("Without a command it serves. The commands are:");
    for (Command command : ALL) {
      call.err()
          .printf("  %-24s %s%n", command.name() + " " + command.arguments(), command.purpose());
    }
    return MISUSED;
  }

  private static boolean isOption(String word) {
    return word.startsWith("--");
  }
}
