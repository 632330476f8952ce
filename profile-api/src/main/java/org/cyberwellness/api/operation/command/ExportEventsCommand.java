package org.cyberwellness.api.operation.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cyberwellness.history.archive.EventExport;
import org.springframework.context.ConfigurableApplicationContext;

/** Exports all events to a file. The file gets its name only once it is complete. */
final class ExportEventsCommand implements Command {

  @Override
  public String name() {
    return "export-events";
  }

  @Override
  public String arguments() {
    return "[FILE]";
  }

  @Override
  public String purpose() {
    return "writes all events to a file, or to the standard output";
  }

  @Override
  public int run(Call call) throws IOException {
    if (call.arguments().size() > 1) {
      return Commands.MISUSED;
    }
    try (ConfigurableApplicationContext ledger = LedgerContext.open(call.options())) {
      EventExport export = ledger.getBean(EventExport.class);
      long events;
      if (call.arguments().isEmpty()) {
        events = to(call.out(), export);
      } else {
        events = to(Path.of(call.arguments().getFirst()), export);
      }
      call.err().printf("%d events exported.%n", events);
      return Commands.DONE;
    }
  }

  private static long to(PrintStream out, EventExport export) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    long events = export.to(writer);
    writer.flush();
    if (out.checkError()) {
      throw new IOException("The standard output cannot be written completely");
    }
    return events;
  }

  private static long to(Path file, EventExport export) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    long events;
    try (Writer writer = Files.newBufferedWriter(part)) {
      events = export.to(writer);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return events;
  }
}
