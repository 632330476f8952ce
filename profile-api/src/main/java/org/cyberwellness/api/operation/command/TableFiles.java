package org.cyberwellness.api.operation.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.api.table.TableImport;
import org.cyberwellness.api.table.TableImport.Table;
import org.cyberwellness.api.table.TableResult;
import org.cyberwellness.api.table.TableResult.ImportedCountry;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.springframework.context.ConfigurableApplicationContext;

/** Imports tables of events from files: of each country in a file all rows or none. */
final class TableFiles {
  private static final List<String> HEADINGS =
      List.of("file", "country", "recorded", "corrected", "retracted", "unchanged", "outcome");

  /** A user of the command line has access to the stores, and so has all permissions. */
  private static final Caller OPERATOR = new Caller("import", Optional.of(Role.STEWARD));

  private TableFiles() {}

  /** Whether a file is a table by its name. */
  static boolean isOne(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Imports the files that the call names, and prints what became of each country. */
  static int run(Command.Call call, String dryRunOption) {
    Map<String, String> tables = new LinkedHashMap<>();
    for (String file : call.arguments()) {
      try {
        tables.put(file, Files.readString(Path.of(file)));
      } catch (IOException e) {
        call.err().printf("%s: %s. Nothing was imported.%n", file, reason(e));
        return Commands.FAILED;
      }
    }
    boolean dryRun = List.of(call.options()).contains(dryRunOption);
    String[] own =
        Arrays.stream(call.options())
            .filter(option -> !option.equals(dryRunOption))
            .toArray(String[]::new);
    Map<String, TableResult> results = new LinkedHashMap<>();
    ProgressBar progress = new ProgressBar(call.err(), tables.size());
    try (ConfigurableApplicationContext application = RecordingContext.open(own)) {
      TableImport imports = application.getBean(TableImport.class);
      tables.forEach(
          (file, csv) -> {
            results.put(file, imports.carryOut(OPERATOR, new Table(csv, null, null, dryRun)));
            progress.step(file);
          });
    }
    progress.end();
    print(call, results, dryRun);
    return results.values().stream().allMatch(result -> result.userErrors().isEmpty())
        ? Commands.DONE
        : Commands.FAILED;
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "there is no such file";
      case CharacterCodingException _ -> "is not in UTF-8";
      default -> "cannot be read: " + failure.getMessage();
    };
  }

  private static void print(Command.Call call, Map<String, TableResult> results, boolean dryRun) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    results.forEach(
        (file, result) ->
            result.countries().forEach(country -> rows.add(row(file, country, dryRun))));
    TextTable.print(call.out(), rows);
    results.forEach(
        (file, result) ->
            result.userErrors().forEach(error -> call.out().printf("%s: %s%n", file, text(error))));
  }

  private static List<String> row(String file, ImportedCountry country, boolean dryRun) {
    int changed = country.recorded() + country.corrected() + country.retracted();
    return List.of(
        file,
        country.country().code().alpha2(),
        String.valueOf(country.recorded()),
        String.valueOf(country.corrected()),
        String.valueOf(country.retracted()),
        String.valueOf(country.unchanged()),
        country.refused()
            ? "refused"
            : changed == 0 ? "nothing new" : dryRun ? "would be imported" : "imported");
  }

  private static String text(UserError error) {
    return "%s %s".formatted(String.join(" ", error.path()), error.message());
  }
}
