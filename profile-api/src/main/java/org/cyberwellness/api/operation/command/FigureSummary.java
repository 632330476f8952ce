package org.cyberwellness.api.operation.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.cyberwellness.api.figure.FigureImport.Result;
import org.cyberwellness.api.figure.FigurePlan.LeftOut;
import org.cyberwellness.api.operation.command.ImportFiguresCommand.DataFile;
import org.cyberwellness.api.recording.UserError;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.PopulationEstimated;
import org.cyberwellness.profile.event.Source;

/** The result of each imported data set as a table, with the rows that were left out. */
final class FigureSummary {
  private static final List<String> HEADINGS =
      List.of(
          "file",
          "figure",
          "countries",
          "figures",
          "recorded",
          "corrected",
          "known",
          "left out",
          "outcome");

  private final boolean dryRun;
  private final List<FileResults> files = new ArrayList<>();

  /** What became of the countries of a file. */
  private record FileResults(DataFile file, List<CountryResult> countries) {
    int sum(ToIntFunction<Result> count) {
      return countries.stream().mapToInt(country -> count.applyAsInt(country.result())).sum();
    }
  }

  private record CountryResult(CountryCode country, Result result) {}

  FigureSummary(boolean dryRun) {
    this.dryRun = dryRun;
  }

  /** The results that follow are of this file. */
  void begin(DataFile file) {
    files.add(new FileResults(file, new ArrayList<>()));
  }

  void add(CountryCode country, Result result) {
    files.getLast().countries().add(new CountryResult(country, result));
  }

  /** Whether nothing was refused. */
  boolean isComplete() {
    return files.stream().allMatch(file -> file.sum(result -> result.errors().size()) == 0);
  }

  void print(PrintStream out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    files.forEach(file -> rows.add(row(file)));
    TextTable.print(out, rows);
    files.forEach(file -> printDetails(file, out));
  }

  private List<String> row(FileResults file) {
    int recorded = file.sum(Result::recorded);
    int corrected = file.sum(Result::corrected);
    int errors = file.sum(result -> result.errors().size());
    return List.of(
        file.file().file().toString(),
        FigureOptions.nameOf(file.file().dataSet().figure()),
        String.valueOf(file.countries().size()),
        String.valueOf(file.file().dataSet().points().size()),
        String.valueOf(recorded),
        String.valueOf(corrected),
        String.valueOf(file.sum(result -> result.plan().known())),
        String.valueOf(file.sum(result -> result.plan().leftOut().size())),
        errors > 0
            ? "%d refused".formatted(errors)
            : recorded + corrected == 0
                ? "nothing new"
                : dryRun ? "would be imported" : "imported");
  }

  private static void printDetails(FileResults file, PrintStream out) {
    for (CountryResult country : file.countries()) {
      for (UserError error : country.result().errors()) {
        out.printf(
            "%s: %s: %s %s%n",
            file.file().file(), country.country(), error.code(), error.message());
      }
      for (LeftOut row : country.result().plan().leftOut()) {
        out.printf(
            "%s:%d: %s %s is left out: %s%n",
            file.file().file(),
            row.row().line(),
            country.country(),
            row.row().figure().effective(),
            why(row));
      }
    }
    if (!file.file().dataSet().unknownAreas().isEmpty()) {
      out.printf(
          "%s: no country of ISO 3166-1: %s%n",
          file.file().file(),
          file.file().dataSet().unknownAreas().entrySet().stream()
              .map(area -> "%s (%d)".formatted(area.getKey(), area.getValue()))
              .collect(Collectors.joining(", ")));
    }
  }

  private static String why(LeftOut row) {
    FigureReported standing = row.standing();
    Source source = standing.source();
    return switch (row.reason()) {
      case ANOTHER_PUBLISHER ->
          "%s of %s stands on that day"
              .formatted(
                  value(standing),
                  source.publisher() == null ? source.title() : source.publisher());
      case LATER_EDITION ->
          "an edition of %s gives %s".formatted(source.publishedOn(), value(standing));
    };
  }

  private static String value(FigureReported figure) {
    return switch (figure) {
      case PopulationEstimated people -> String.valueOf(people.total().value());
      case InternetUseMeasured users -> "%s %%".formatted(users.percentage().value());
    };
  }
}
