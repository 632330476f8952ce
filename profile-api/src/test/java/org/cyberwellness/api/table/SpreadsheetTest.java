package org.cyberwellness.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.fact;
import static org.cyberwellness.api.acceptance.Facts.internetUse;
import static org.cyberwellness.api.acceptance.Facts.noted;
import static org.cyberwellness.api.acceptance.Facts.strategy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.EveryKind;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table that was a workbook of LibreOffice in between is still the same. Skipped where
 * LibreOffice is not installed, unless {@code spreadsheet.required} is set: then it fails.
 */
@Slow
class SpreadsheetTest extends OnAnEmptyStore {
  /** Commas, double quotes, UTF-8, from the first line; as LibreOffice proposes. */
  private static final String PROPOSED = "CSV:44,34,76,1,,0,false,false";

  /** The same with the type Text for every column. */
  private static final String AS_TEXT =
      PROPOSED.replace(
          ",1,,",
          ",1,%s,"
              .formatted(
                  IntStream.rangeClosed(1, EventColumns.ALL.size())
                      .mapToObj(column -> column + "/2")
                      .collect(Collectors.joining("/"))));

  private static final String SAVED = "csv:Text - txt - csv (StarCalc):%d,34,76,1,,0,false,true";
  private static final String WITH_COMMAS = SAVED.formatted((int) ',');
  private static final String WITH_SEMICOLONS = SAVED.formatted((int) ';');
  private static final boolean REQUIRED = Boolean.getBoolean("spreadsheet.required");
  private static final String IMPORT =
      """
      mutation ($input: ImportTableInput!) {
        importTable(input: $input) {
          countries { recorded corrected retracted unchanged refused }
          userErrors { code message path }
        }
      }
      """;

  @TempDir private Path folder;
  private Steward steward;
  private Map<String, String> ids = Map.of();

  @BeforeEach
  void record() {
    steward = steward();
    EveryKind.record(steward);
    List<Map<String, Object>> facts =
        List.of(
            strategy("2011-10", "A month"),
            strategy("2011-10-05", "A day"),
            strategy("2012", "A mistake"),
            strategy("2012", "=1+1"),
            strategy("2012", "'=1+1"),
            strategy("2012/2013", "-A \"quoted\"; 'with', all"),
            strategy("../2009-02-28", "@home"),
            noted(strategy("2013-12-09/2013-12-11", "Stratégie ក"), "Two\nlines"),
            internetUse("2011-01", 6.25));
    List<String> recorded = steward.ask(facts, Map.of()).texts("recordEvents.events.id");
    ids =
        Map.of("A month", recorded.get(0), "A day", recorded.get(1), "A mistake", recorded.get(2));
  }

  private LibreOffice office(String locale) throws Exception {
    Optional<LibreOffice> office = LibreOffice.in(folder, locale);
    if (!REQUIRED) {
      assumeTrue(office.isPresent(), "needs LibreOffice: there is no soffice on the path");
    }
    return office.orElseThrow();
  }

  private Path exported() throws Exception {
    return Files.writeString(
        folder.resolve("events.csv"),
        api.text("/export/%s/events.csv".formatted(steward.country())));
  }

  private String throughAWorkbook(String locale, String opening, String saving) throws Exception {
    LibreOffice office = office(locale);
    Path workbook = office.convert(exported(), "xlsx", opening);
    return Files.readString(office.convert(workbook, saving, ""));
  }

  private List<Integer> imported(String csv, boolean dryRun) {
    Answer answer = api.ask(IMPORT, Map.of("input", Map.of("csv", csv, "dryRun", dryRun)));
    assertThat(answer.texts("importTable.userErrors.message")).isEmpty();
    return Stream.of("recorded", "corrected", "retracted", "unchanged")
        .map(name -> answer.at("importTable.countries." + name).intValue())
        .toList();
  }

  private void assertRecordsNothing(String csv) {
    int last = steward.sequence();
    assertThat(imported(csv, false)).containsExactly(0, 0, 0, last + 1);
    assertThat(steward.sequence()).isEqualTo(last);
  }

  @Test
  void a_workbook_that_was_opened_and_saved_as_proposed_records_nothing() throws Exception {
    assertRecordsNothing(throughAWorkbook("en-US", PROPOSED, WITH_COMMAS));
  }

  @Test
  void a_workbook_of_texts_keeps_what_looks_like_a_number() throws Exception {
    steward.record(
        strategy("2014", "007"),
        strategy("2014-01-02", "1e5"),
        strategy("2014-01-03", "TRUE"),
        strategy("2014-01-04", "2014-08-26"),
        strategy("2014-01-05", "1.10"),
        fact("reportingChannelOpened", "2015", "title", "Line", "kind", "PHONE", "value", "0117"));

    assertRecordsNothing(throughAWorkbook("en-US", AS_TEXT, WITH_COMMAS));
  }

  @Test
  void a_workbook_saved_with_semicolons_and_decimal_commas_records_nothing() throws Exception {
    String csv = throughAWorkbook("fr-FR", PROPOSED.replace(",0,", ",1033,"), WITH_SEMICOLONS);

    assertThat(csv).contains(";6,25;", ";12,5;");
    assertRecordsNothing(csv);
  }

  @Test
  void an_edited_workbook_records_the_edits_alone() throws Exception {
    LibreOffice office = office("en-US");
    FlatWorkbook workbook = new FlatWorkbook(office.convert(exported(), "fods", PROPOSED));
    workbook.type(
        ids.get("A month"),
        Map.of("effective", "2011-11", "change", "correct", "reason", "Misprint"));
    workbook.type(
        ids.get("A day"),
        Map.of("effective", "2011-11-30", "change", "correct", "reason", "Misprint"));
    workbook.type(ids.get("A mistake"), Map.of("change", "retract", "reason", "Another country's"));
    workbook.add(
        Map.of(
            "country", steward.country(),
            "kind", "STRATEGY_ADOPTED",
            "effective", "2021",
            "title", "Typed below",
            "source_title", "A source"));
    workbook.save();
    int last = steward.sequence();

    String csv =
        Files.readString(
            office.convert(office.convert(workbook.file(), "xlsx", ""), WITH_COMMAS, ""));

    assertThat(imported(csv, true)).containsExactly(1, 2, 1, last - 2);
    assertThat(imported(csv, false)).containsExactly(1, 2, 1, last - 2);
    assertThat(steward.sequence()).isEqualTo(last + 4);
    assertThat(Files.readString(exported()))
        .contains(",2011-11,", ",2011-11-30,", ",2021,", "Typed below")
        .doesNotContain("A mistake", ",2011-10,", ",2011-10-05,");
    assertThat(imported(Files.readString(exported()), false)).containsExactly(0, 0, 0, last + 1);
  }
}
