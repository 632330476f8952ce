package org.cyberwellness.api.operation.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberwellness.api.document.ImportResult;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.document.reading.Warning;

/** The result of each imported file as a table, with the warnings. */
final class ImportSummary {
  private static final List<String> HEADINGS =
      List.of("file", "country", "date", "recorded", "warnings", "outcome");

  private final List<DocumentFile> files;
  private final boolean dryRun;
  private final Map<DocumentFile, ImportResult> outcomes = new HashMap<>();

  ImportSummary(List<DocumentFile> files, boolean dryRun) {
    this.files = files;
    this.dryRun = dryRun;
  }

  void add(DocumentFile file, ImportResult imported) {
    outcomes.put(file, imported);
  }

  /** Whether every file was imported. */
  boolean isComplete() {
    return files.stream()
        .allMatch(file -> outcomes.containsKey(file) && outcomes.get(file).errors().isEmpty());
  }

  void print(PrintStream out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    files.forEach(file -> rows.add(row(file)));
    TextTable.print(out, rows);
    for (DocumentFile file : files) {
      if (outcomes.containsKey(file)) {
        for (Warning warning : outcomes.get(file).warnings()) {
          out.printf("%s:%d: %s%n", file.file(), warning.line(), warning.message());
        }
      }
    }
  }

  private List<String> row(DocumentFile file) {
    ImportResult imported = outcomes.get(file);
    if (imported == null) {
      return List.of(file.file().toString(), "-", "-", "0", "0", file.problem());
    }
    ReadDocument document = imported.document();
    int recorded = imported.recording() == null ? 0 : imported.recording().events().size();
    return Arrays.asList(
        file.file().toString(),
        document == null ? "-" : document.country().alpha2(),
        document == null ? "-" : document.date().toString(),
        String.valueOf(recorded),
        String.valueOf(imported.warnings().size()),
        outcome(imported, recorded));
  }

  private String outcome(ImportResult imported, int recorded) {
    if (!imported.errors().isEmpty()) {
      return imported.errors().stream().map(ImportSummary::error).collect(Collectors.joining("; "));
    }
    return recorded == 0 ? "nothing new" : dryRun ? "would be imported" : "imported";
  }

  private static String error(UserError error) {
    return "%s: %s %s".formatted(error.code(), String.join(".", error.path()), error.message());
  }
}
