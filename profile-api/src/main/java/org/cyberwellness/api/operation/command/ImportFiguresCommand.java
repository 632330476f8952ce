package org.cyberwellness.api.operation.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cyberwellness.api.figure.BadDataSetException;
import org.cyberwellness.api.figure.DataSet;
import org.cyberwellness.api.figure.DataSet.DataPoint;
import org.cyberwellness.api.figure.DataSetDefaults;
import org.cyberwellness.api.figure.DataSetReader;
import org.cyberwellness.api.figure.FigureImport;
import org.cyberwellness.api.operation.command.FigureOptions.BadOptionException;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Imports population and internet users from data sets. A file with a wrong row stops the command
 * before anything is recorded.
 */
final class ImportFiguresCommand implements Command {
  private static final String DRY_RUN = "--dry-run";
  private static final int MOST_PROBLEMS = 20;

  /** A user of the command line has access to the stores, and so has all permissions. */
  private static final Caller OPERATOR = new Caller("import-figures", Optional.of(Role.STEWARD));

  /** A file, and the figures in it. */
  record DataFile(Path file, DataSet dataSet) {

    /** The figures by country, those of a country in the order of the file. */
    Map<CountryCode, List<DataPoint>> byCountry() {
      return dataSet.points().stream()
          .collect(Collectors.groupingBy(DataPoint::country, TreeMap::new, Collectors.toList()));
    }
  }

  @Override
  public String name() {
    return "import-figures";
  }

  @Override
  public String arguments() {
    return "FILE...";
  }

  @Override
  public String purpose() {
    return "imports population or internet users from a data set's CSV: " + FigureOptions.USAGE;
  }

  @Override
  public int run(Call call) throws IOException {
    if (call.arguments().isEmpty()) {
      return Commands.MISUSED;
    }
    DataSetDefaults given;
    try {
      given = FigureOptions.read(List.of(call.options()));
    } catch (BadOptionException e) {
      call.err().println(e.getMessage());
      return Commands.MISUSED;
    }
    List<DataFile> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : call.arguments()) {
      read(Path.of(name), given, files, problems);
    }
    if (problems.isEmpty()) {
      return carryOut(files, call);
    }
    problems.stream().limit(MOST_PROBLEMS).forEach(call.err()::println);
    if (problems.size() > MOST_PROBLEMS) {
      call.err().printf("... and %d more.%n", problems.size() - MOST_PROBLEMS);
    }
    call.err().println("Nothing was imported.");
    return Commands.FAILED;
  }

  private static void read(
      Path file, DataSetDefaults given, List<DataFile> files, List<String> problems) {
    try (BufferedReader text = Files.newBufferedReader(file)) {
      files.add(new DataFile(file, DataSetReader.read(text, given)));
    } catch (BadDataSetException e) {
      e.problems().forEach(problem -> problems.add(problem.in(file.toString())));
    } catch (NoSuchFileException e) {
      problems.add("%s: there is no such file".formatted(file));
    } catch (CharacterCodingException e) {
      problems.add("%s: is not in UTF-8".formatted(file));
    } catch (IOException e) {
      problems.add("%s: cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  private static int carryOut(List<DataFile> files, Call call) {
    boolean dryRun = List.of(call.options()).contains(DRY_RUN);
    String[] own =
        Arrays.stream(call.options())
            .filter(option -> !FigureOptions.isOne(option) && !option.equals(DRY_RUN))
            .toArray(String[]::new);
    FigureSummary summary = new FigureSummary(dryRun);
    ProgressBar progress =
        new ProgressBar(call.err(), files.stream().mapToInt(file -> file.byCountry().size()).sum());
    try (ConfigurableApplicationContext application = RecordingContext.open(own)) {
      FigureImport imports = application.getBean(FigureImport.class);
      for (DataFile file : files) {
        summary.begin(file);
        file.byCountry()
            .forEach(
                (country, points) -> {
                  summary.add(country, imports.carryOut(OPERATOR, country, points, dryRun));
                  progress.step("%s %s".formatted(file.file().getFileName(), country));
                });
      }
    }
    progress.end();
    summary.print(call.out());
    return summary.isComplete() ? Commands.DONE : Commands.FAILED;
  }
}
