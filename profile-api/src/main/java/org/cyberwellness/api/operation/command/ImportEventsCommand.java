package org.cyberwellness.api.operation.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cyberwellness.history.archive.BadFileException;
import org.cyberwellness.history.archive.EventImport;
import org.cyberwellness.history.archive.LedgerNotEmptyException;
import org.springframework.context.ConfigurableApplicationContext;

/** Imports a file of exported events into an empty ledger. */
final class ImportEventsCommand implements Command {

  @Override
  public String name() {
    return "import-events";
  }

  @Override
  public String arguments() {
    return "FILE";
  }

  @Override
  public String purpose() {
    return "imports such a file into an empty ledger, completely or not at all";
  }

  @Override
  public int run(Call call) throws IOException {
    if (call.arguments().size() != 1) {
      return Commands.MISUSED;
    }
    String name = call.arguments().getFirst();
    try (BufferedReader file = Files.newBufferedReader(Path.of(name));
        ConfigurableApplicationContext ledger = LedgerContext.open(call.options())) {
      long events = ledger.getBean(EventImport.class).from(file);
      call.err().printf("%d events imported.%n", events);
      return Commands.DONE;
    } catch (NoSuchFileException e) {
      call.err().printf("There is no file %s.%n", name);
      return Commands.FAILED;
    } catch (BadFileException | LedgerNotEmptyException e) {
      call.err().printf("%s. Nothing was imported.%n", e.getMessage());
      return Commands.FAILED;
    }
  }
}
