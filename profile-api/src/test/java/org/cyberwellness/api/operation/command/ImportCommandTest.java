package org.cyberwellness.api.operation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cyberwellness.api.acceptance.CommandRun;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and tables are imported from the command line. */
@Slow
class ImportCommandTest {
  private static final String DOCUMENT =
      """
      CYBERWELLNESS PROFILE TONGA
      1.3.1 POLICY
      Tonga has an officially recognized strategy called Safe Shores Strategy.
      Last updated on 1 June 2014
      """;

  @TempDir private Path directory;
  @TempDir private Path data;

  @Test
  void given_files_and_folders_when_they_are_imported_then_a_table_tells_what_became_of_each()
      throws Exception {
    Path folder = Files.createDirectories(directory.resolve("copies/pacific"));
    Files.writeString(folder.resolve("b.md"), DOCUMENT);
    Files.writeString(
        folder.resolve("a.txt"),
        DOCUMENT
            .replace(
                "has an officially recognized strategy called Safe Shores Strategy",
                "does not have a strategy")
            .replace("2014", "2016"));
    Files.writeString(folder.resolve("ignored.pdf"), "no text");
    Path junk = Files.writeString(directory.resolve("junk.txt"), "Hello, world.");
    Path binary =
        Files.write(directory.resolve("binary.txt"), new byte[] {(byte) 0x80, 0, (byte) 0xFF, 1});
    Path large = Files.writeString(directory.resolve("large.txt"), "x".repeat(1_100_000));

    CommandRun dry = run("import", "--dry-run", folder.toString());
    CommandRun first = run("import", folder.toString());
    CommandRun again = run("import", folder.toString());
    CommandRun some =
        run(
            "import",
            folder.resolve("b.md").toString(),
            junk.toString(),
            binary.toString(),
            large.toString(),
            "nowhere.txt");

    assertThat(dry.exitCode()).isZero();
    assertThat(dry.out()).containsPattern("b\\.md +TO +2014-06-01 +1 +0 +would be imported");
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out().lines().map(line -> line.replaceAll(".*/|  +", " ").strip()))
        .containsExactly(
            "file country date recorded warnings outcome",
            "a.txt TO 2016-06-01 1 0 imported",
            "b.md TO 2014-06-01 1 0 imported");
    assertThat(again.out())
        .containsPattern("a\\.txt .* 0 +0 +nothing new")
        .containsPattern("b\\.md .* 0 +0 +nothing new");
    assertThat(some.exitCode()).isEqualTo(1);
    assertThat(some.out())
        .containsPattern("b\\.md .*nothing new")
        .containsPattern("junk\\.txt .*UNREADABLE_DOCUMENT")
        .containsPattern("binary\\.txt .*is no text")
        .containsPattern("large\\.txt .*is larger than 1 MiB")
        .containsPattern("nowhere\\.txt .*there is no such file");
    try (RunningApplication application = RunningApplication.withoutSample(data)) {
      Steward steward = new Steward(application.api(), "TO");
      assertThat(steward.status("POLICY", "2015-01-01")).isEqualTo("IN_PLACE");
      assertThat(steward.status("POLICY", "2016-06-01")).isEqualTo("ABSENT");
      assertThat(steward.sequence()).isEqualTo(1);
    }
  }

  @Test
  void given_documents_that_do_not_tell_it_when_country_and_date_are_options_then_these_are_taken()
      throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("cut.txt"), "1.3.1 POLICY\nThere is no national strategy.");

    assertThat(run("import", file.toString()).exitCode()).isEqualTo(1);
    run("import", file.toString(), "--country=TON", "--published-on=2014-12-31")
        .succeeds("TO       2014-12-31  1");
  }

  @Test
  void given_no_file_or_a_bad_option_when_it_is_run_then_the_usage_is_printed() {
    assertThat(run("import").exitCode()).isEqualTo(2);
    assertThat(run("import", "a.txt", "--country=Atlantis").exitCode()).isEqualTo(2);
    assertThat(run("import", "a.txt", "--published-on=soon").err())
        .contains("Usage: ", "import FILE...");
  }

  @Test
  void given_an_empty_folder_when_it_is_imported_then_it_fails_and_says_so() {
    run("import", directory.toString()).fails("There is no file that ends in .txt or .md.");
  }

  @Test
  void given_a_table_of_events_when_it_is_imported_then_each_country_is_recorded_or_refused()
      throws Exception {
    String table =
        Files.writeString(
                directory.resolve("table.csv"),
                """
                country,kind,effective,title,source_title
                TO,STRATEGY_ADOPTED,2014,Safe Shores,A source
                TO,CIRT_RECOGNIZED,2015,CERT Tonga,A source
                VU,STRATEGY_ADOPTED,2014,Blue Shores,A source
                VU,STRATEGY_ADOPTED,soon,Green Shores,A source
                """)
            .toString();

    CommandRun dry = run("import", "--dry-run", table);
    CommandRun first = run("import", table);

    assertThat(dry.out()).as(dry.err()).containsPattern("TO +2 +0 +0 +0 +would be imported");
    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.out())
        .containsPattern("TO +2 +0 +0 +0 +imported")
        .containsPattern("VU +0 +0 +0 +0 +refused")
        .containsPattern("table\\.csv: 4 effective .*soon");
    try (RunningApplication application = RunningApplication.withoutSample(data)) {
      assertThat(new Steward(application.api(), "TO").sequence()).isEqualTo(1);
      assertThat(new Steward(application.api(), "VU").sequence()).isEqualTo(-1);
    }
    run("import", "nowhere.csv").fails("nowhere.csv: there is no such file");
    run("import", "a.txt", table).fails("by two commands");
  }

  private CommandRun run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--cyberwellness.data-dir=" + data;
    return CommandRun.of(all);
  }
}
