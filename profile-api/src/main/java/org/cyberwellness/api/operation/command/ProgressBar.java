package org.cyberwellness.api.operation.command;

import java.io.Console;
import java.io.PrintStream;

/** Shows the progress of a command on a terminal; prints nothing elsewhere. */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream terminal;
  private final int all;
  private final boolean shown;
  private int done;

  ProgressBar(PrintStream terminal, int all) {
    Console console = System.console();
    this.terminal = terminal;
    this.all = all;
    this.shown = console != null && console.isTerminal();
  }

  /** One step is done. */
  void step(String label) {
    done++;
    if (shown) {
      int filled = WIDTH * done / all;
      terminal.printf(
          "%s[%s%s] %d/%d %s",
          CLEAR, "#".repeat(filled), " ".repeat(WIDTH - filled), done, all, label);
      terminal.flush();
    }
  }

  void end() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
    }
  }
}
