package org.cyberwellness.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice's spreadsheet, as someone uses it who opens a table and saves it again. */
final class LibreOffice {
  private static final String PROGRAM = "soffice";

  /** What the user's settings are kept in: the locale of numbers and dates. */
  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>%s</value></prop></item>
      </oor:items>
      """;

  private final Path program;
  private final Path folder;

  private LibreOffice(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Empty where it is not installed. */
  static Optional<LibreOffice> in(Path folder, String locale) throws IOException {
    Optional<Path> program =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(directory -> Path.of(directory, PROGRAM))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS.formatted(locale));
    return Optional.of(new LibreOffice(program.get(), folder));
  }

  /**
   * Opens a file and saves it in another form.
   *
   * @param form the form's extension and, after a colon, its filter with options
   * @param opening how the file is opened; empty if the file says so itself
   */
  Path convert(Path file, String form, String opening) throws IOException, InterruptedException {
    Path results = Files.createTempDirectory(folder, "saved");
    Path said = folder.resolve("said");
    List<String> command =
        Stream.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                opening.isEmpty() ? "" : "--infilter=" + opening,
                "--convert-to",
                form,
                "--outdir",
                results.toString(),
                file.toString())
            .filter(word -> !word.isEmpty())
            .toList();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("LibreOffice ends").isTrue();
    try (Stream<Path> saved = Files.list(results)) {
      Optional<Path> result = saved.findFirst();
      assertThat(result).as(Files.readString(said)).isPresent();
      return result.orElseThrow();
    }
  }
}
