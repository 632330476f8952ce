package org.cyberwellness.api.operation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.internetUse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.CommandRun;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets are imported from the command line, and their newer editions revise them. */
class ImportFiguresCommandTest {
  private static final String HEADER =
      "Entity,Code,Year,Individuals using the Internet (% of population)\n";
  private static final String OLDER =
      HEADER
          + """
          Afghanistan,AFG,2016,11.2
          Afghanistan,AFG,2017,11.44768809
          Tonga,TON,2016,39.95
          Tonga,TON,2017,41.24876
          World,OWID_WRL,2017,45.8
          """;
  private static final String NEWER =
      HEADER
          + """
          Afghanistan,AFG,2016,11.2
          Afghanistan,AFG,2017,13.5
          Tonga,TON,2016,39.95
          Tonga,TON,2017,41.2488
          Tonga,TON,2018,45.5
          World,OWID_WRL,2017,48.6
          """;
  private static final String PROFILE =
      """
      query ($knownAt: DateTime) {
        profile(country: "AF", asOf: "2018-01-01", knownAt: $knownAt) {
          id knownAt sequence eventCount
          background { internetUsers { value effective source { title publisher publishedOn } } }
        }
      }
      """;

  @TempDir private Path directory;
  @TempDir private Path data;

  @Slow
  @Test
  void given_an_older_edition_when_a_newer_one_is_imported_then_it_corrects_what_it_revises()
      throws Exception {
    Path older = Files.writeString(directory.resolve("older.csv"), OLDER);
    Path newer = Files.writeString(directory.resolve("newer.csv"), NEWER);

    run(older, "2021-06-01", "--dry-run").succeeds("4  ");
    CommandRun first = run(older, "2021-06-01");
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .containsPattern("older\\.csv +internet-users +2 +4 +4 +0 +0 +0 +imported")
        .containsPattern("older\\.csv: no country of ISO 3166-1: OWID_WRL \\(1\\)");
    String known;
    Answer before;
    try (RunningApplication application = RunningApplication.withoutSample(data)) {
      known = new Steward(application.api(), "AF").knownAt();
      before = application.api().ask(PROFILE, Map.of("knownAt", known));
    }
    assertThat(run(newer, "2025-11-01", "--dry-run").out())
        .containsPattern("newer\\.csv +internet-users +2 +5 +1 +1 +3 +0 +would be imported");
    assertThat(run(newer, "2025-11-01").out())
        .containsPattern("newer\\.csv +internet-users +2 +5 +1 +1 +3 +0 +imported");
    assertThat(run(newer, "2025-11-01").out())
        .containsPattern("newer\\.csv +internet-users +2 +5 +0 +0 +5 +0 +nothing new");
    assertThat(run(older, "2021-06-01").out())
        .containsPattern("older\\.csv +internet-users +2 +4 +0 +0 +3 +1 +nothing new")
        .contains("older.csv:3: AF 2017 is left out: an edition of 2025-11-01 gives 13.5 %");

    try (RunningApplication application = RunningApplication.withoutSample(data)) {
      Api api = application.api();
      assertThat(api.ask(PROFILE, Map.of("knownAt", known))).isEqualTo(before);
      Answer now = api.ask(PROFILE, Map.of());
      assertThat(now.text("profile.background.internetUsers.value")).isEqualTo("13.5");
      assertThat(now.text("profile.background.internetUsers.source.publishedOn"))
          .isEqualTo("2025-11-01");
      assertThat(now.text("profile.eventCount")).isEqualTo("2");
      Answer compared =
          api.ask(
              Api.document("compare-profiles"),
              Map.of(
                  "country",
                  "AF",
                  "from",
                  Map.of("asOf", "2018-01-01", "knownAt", known),
                  "to",
                  Map.of("asOf", "2018-01-01")));
      assertThat(compared.texts("compareProfiles.backgroundChanges.before.value"))
          .containsExactly("11.44768809");
      assertThat(compared.texts("compareProfiles.backgroundChanges.after.value"))
          .containsExactly("13.5");
      assertThat(compared.texts("compareProfiles.backgroundChanges.reasons"))
          .containsExactly("CORRECTED");
      assertThat(compared.texts("compareProfiles.backgroundChanges.causedBy.id"))
          .containsExactly("event:AF:1", "event:AF:2");
    }
  }

  @Test
  void given_another_publishers_figure_when_a_data_set_is_imported_then_its_row_is_left_out()
      throws Exception {
    Path file = Files.writeString(directory.resolve("newer.csv"), NEWER);
    try (RunningApplication application = RunningApplication.withoutSample(data)) {
      new Steward(application.api(), "TO")
          .ask(
              List.of(internetUse("2016", 40)),
              Map.of("source", Map.of("title", "A survey", "publisher", "Statistics Tonga")));
    }

    CommandRun run = run(file, "2025-11-01");

    assertThat(run.out())
        .containsPattern("newer\\.csv +internet-users +2 +5 +4 +0 +0 +1 +imported")
        .contains(
            "newer.csv:4: TO 2016 is left out: 40.0 % of Statistics Tonga stands on that day");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void given_a_bad_row_when_files_are_imported_then_it_is_named_and_nothing_is_recorded()
      throws Exception {
    Path good = Files.writeString(directory.resolve("good.csv"), NEWER);
    Path bad = Files.writeString(directory.resolve("bad.csv"), NEWER + "Fiji,FJI,2017,many\n");

    CommandRun run =
        run(
            "import-figures",
            good.toString(),
            bad.toString(),
            "nowhere.csv",
            "--title=T",
            "--publisher=P");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "bad.csv:8: column Individuals using the Internet (% of population): 'many' is not")
        .contains("nowhere.csv: there is no such file")
        .contains("Nothing was imported.");
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).as("nothing was opened to record in").isEmpty();
    }
  }

  @Test
  void given_no_file_or_a_bad_option_when_it_is_run_then_the_usage_is_printed() {
    assertThat(run("import-figures").exitCode()).isEqualTo(2);
    for (String option :
        List.of("--figure=rain", "--published-on=soon", "--first-year=x", "--url=no", "--title=")) {
      CommandRun run = run("import-figures", "a.csv", option);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .contains(option.replace("=", " cannot be '"))
          .contains("import-figures FILE...");
    }
  }

  private CommandRun run(Path file, String publishedOn, String... further) throws IOException {
    return run(
        Stream.concat(
                Stream.of(
                    "import-figures",
                    file.toString(),
                    "--title=Individuals using the internet",
                    "--publisher=Our World in Data",
                    "--url=https://example.org/internet-users",
                    "--published-on=" + publishedOn),
                Stream.of(further))
            .toArray(String[]::new));
  }

  private CommandRun run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--cyberwellness.data-dir=" + data;
    return CommandRun.of(all);
  }
}
