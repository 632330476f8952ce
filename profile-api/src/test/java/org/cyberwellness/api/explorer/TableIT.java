package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** An analyst takes a table away, changes it in a spreadsheet, and brings it back by the page. */
@Slow
class TableIT extends AmongHands {
  private static final CsvMapper CSV = CsvMapper.shared();

  @Test
  void a_table_that_was_taken_away_is_brought_back_with_two_dates_corrected_and_a_row_added()
      throws IOException {
    Steward cambodia = new Steward(api(), "KH");
    List<Map<String, String>> rows = rows(api().text("/export/KH/events.csv"));
    int before = cambodia.sequence();
    List<String> dates = correctTwoDates(rows);
    rows.add(
        Map.of(
            "country",
            "KH",
            "kind",
            "BENCHMARKING_EXERCISE_RECOGNIZED",
            "effective",
            "2019",
            "title",
            "Review of an analyst",
            "source_title",
            "A report"));

    Page page = openAs(Api.STEWARD, "/import");
    look(page, "import-table");
    page.getByLabel("A file")
        .setInputFiles(
            new FilePayload("events.csv", "text/csv", csv(rows).getBytes(StandardCharsets.UTF_8)));
    button(page, "Show the effect").click();

    assertThat(page.locator(".preview")).isFocused();
    assertThat(page.locator(".preview strong"))
        .containsText("Would be recorded: 1 new event, 2 corrections, 0 retractions");
    assertThat(cambodia.sequence()).isEqualTo(before);
    look(page, "import-table-preview");

    button(page, "Import 3 changes").click();

    assertThat(page.locator(".done"))
        .containsText("Recorded: 1 new event, 2 corrections, 0 retractions");
    awaitSequence(cambodia, before + 3);
    assertThat(rows(api().text("/export/KH/events.csv")))
        .extracting(row -> row.get("effective"))
        .containsAll(dates)
        .contains("2019");
    page.getByText("To the recent changes").click();
    assertThat(page.locator("li.event").getByText("Review of an analyst").first()).isVisible();
  }

  @Test
  void what_is_wrong_with_a_row_is_said_beside_it_and_the_other_countries_are_imported() {
    Steward malaysia = new Steward(api(), "MY");
    Steward singapore = new Steward(api(), "SG");
    int malaysian = malaysia.sequence();
    int singaporean = singapore.sequence();
    String table =
        """
        country,kind,effective,title,source_title

        MY,STRATEGY_ADOPTED,2014-13,"A ""strategy"",
        on two lines",S
        MY,STRATEGY_ADOPTED,2014,Another,S
        SG,STRATEGY_ADOPTED,2014,<b>Third</b>,S
        """;

    Page page = openAs(Api.RECORDER, "/import");
    page.locator("#field-csv").fill(table);
    button(page, "Show the effect").click();

    Locator wrong = page.locator(".wrong-rows ol > li");
    assertThat(wrong).hasCount(1);
    assertThat(wrong).containsText("Row 1");
    assertThat(wrong).containsText("A \"strategy\"");
    assertThat(wrong.locator(".problem")).containsText("2014-13");
    assertThat(wrong.locator(".problem")).containsText("is not a date of the calendar");
    assertThat(page.locator(".counts")).containsText("refused");
    look(page, "import-table-errors");

    button(page, "Import 1 change").click();

    assertThat(page.locator(".done")).containsText("1 country has a row that is wrong");
    assertThat(malaysia.sequence()).isEqualTo(malaysian);
    awaitSequence(singapore, singaporean + 1);
  }

  @Test
  void what_is_no_table_is_said_at_its_field_in_the_language_of_the_page() {
    new Steward(api(), "NP").event(Facts.strategy("2015", "One"));
    Page page = openAs(Api.STEWARD, "/import?lang=fr");
    assertThat(heading(page)).hasText("Importer un tableau");
    page.locator("#field-csv").fill("colour\nred\n");
    button(page, "Montrer l’effet").click();
    assertThat(page.locator(".field.wrong .problem")).containsText("colour");

    page.locator("#field-csv").fill("id,effective\nevent:NP:0,2016\n");
    button(page, "Montrer l’effet").click();
    assertThat(page.locator(".wrong-rows .problem"))
        .containsText("Cela diffère de ce qui est enregistré");
    look(page, "import-table-french");

    page.locator("#field-csv").fill("id,effective,change,reason\nevent:NP:0,2016,correct,Mal lu\n");
    button(page, "Montrer l’effet").click();
    button(page, "Importer 1 changement").click();
    assertThat(page.locator(".done")).containsText("1 correction");
  }

  @Test
  void who_may_only_propose_is_told_so() {
    Page page = openAs(Api.CONTRIBUTOR, "/import");

    assertThat(page.locator("main [role=alert]")).containsText("takes the role of a recorder");
    assertThat(page.locator("form")).hasCount(0);
    assertAccessible(page);
  }

  /** A busy machine may take longer to show what is recorded than a mutation waits. */
  private static void awaitSequence(Steward country, int sequence) {
    await().untilAsserted(() -> assertThat(country.sequence()).isEqualTo(sequence));
  }

  /** Corrects the first two dates that can be a year later; the answer are the new ones. */
  private static List<String> correctTwoDates(List<Map<String, String>> rows) {
    List<Map<String, String>> dated =
        rows.stream().filter(row -> row.get("effective").matches("20\\d\\d")).limit(2).toList();
    assertThat(dated).hasSize(2);
    return dated.stream()
        .map(
            row -> {
              String date = row.get("effective") + "-12-31";
              row.put("effective", date);
              row.put("change", "correct");
              row.put("reason", "The report has the day.");
              return date;
            })
        .toList();
  }

  private static List<Map<String, String>> rows(String csv) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    CSV.readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(csv)
        .forEachRemaining(rows::add);
    return rows;
  }

  private static String csv(List<Map<String, String>> rows) {
    CsvSchema.Builder columns = CsvSchema.builder();
    rows.getFirst().keySet().forEach(columns::addColumn);
    return CSV.writer(columns.build().withHeader()).writeValueAsString(rows);
  }
}
