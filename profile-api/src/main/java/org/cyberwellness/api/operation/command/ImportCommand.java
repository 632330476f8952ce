package org.cyberwellness.api.operation.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.api.document.DocumentImport;
import org.cyberwellness.api.document.ImportResult;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.springframework.context.ConfigurableApplicationContext;

/** Imports profile documents from files and folders, or tables of events from files. */
final class ImportCommand implements Command {
  private static final String DRY_RUN = "--dry-run";

  /** A user of the command line has access to the stores, and so has all permissions. */
  private static final Caller OPERATOR = new Caller("import", Optional.of(Role.STEWARD));

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String arguments() {
    return "FILE...";
  }

  @Override
  public String purpose() {
    return "imports profile documents (.txt, .md; also folders) or tables of events (.csv);"
        + " --dry-run only reports what it would record";
  }

  @Override
  public int run(Call call) throws IOException {
    List<String> options = List.of(call.options());
    Optional<DocumentDefaults> given = DocumentOptions.read(options);
    if (call.arguments().isEmpty() || given.isEmpty()) {
      return Commands.MISUSED;
    }
    if (call.arguments().stream().anyMatch(TableFiles::isOne)) {
      return importTables(call);
    }
    List<Path> files = new ArrayList<>();
    for (String argument : call.arguments()) {
      files.addAll(DocumentFile.under(Path.of(argument)));
    }
    if (files.isEmpty()) {
      call.err().println("There is no file that ends in .txt or .md.");
      return Commands.FAILED;
    }
    List<DocumentFile> documents =
        files.stream().map(file -> DocumentFile.read(file, given.get())).toList();
    ImportSummary summary = imported(documents, given.get(), call);
    summary.print(call.out());
    return summary.isComplete() ? Commands.DONE : Commands.FAILED;
  }

  private static int importTables(Call call) {
    if (!call.arguments().stream().allMatch(TableFiles::isOne)) {
      call.err().println("Import documents and tables by two commands. Nothing was imported.");
      return Commands.FAILED;
    }
    return TableFiles.run(call, DRY_RUN);
  }

  /** By date, oldest first, so that file names do not matter. */
  private static ImportSummary imported(
      List<DocumentFile> documents, DocumentDefaults given, Call call) {
    boolean dryRun = List.of(call.options()).contains(DRY_RUN);
    String[] own =
        Arrays.stream(call.options())
            .filter(option -> !DocumentOptions.isOne(option) && !option.equals(DRY_RUN))
            .toArray(String[]::new);
    List<DocumentFile> byDate =
        documents.stream().sorted(Comparator.comparing(DocumentFile::date)).toList();
    ImportSummary summary = new ImportSummary(documents, dryRun);
    ProgressBar progress = new ProgressBar(call.err(), documents.size());
    try (ConfigurableApplicationContext application = RecordingContext.open(own)) {
      DocumentImport imports = application.getBean(DocumentImport.class);
      for (DocumentFile document : byDate) {
        document
            .text()
            .ifPresent(
                text -> {
                  ImportResult imported = imports.carryOut(OPERATOR, text, given, null, dryRun);
                  summary.add(document, imported);
                });
        progress.step(document.file().getFileName().toString());
      }
    }
    progress.end();
    return summary;
  }
}
