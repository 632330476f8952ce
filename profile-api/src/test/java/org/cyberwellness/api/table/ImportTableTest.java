package org.cyberwellness.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.law;
import static org.cyberwellness.api.acceptance.Facts.population;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.EveryKind;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table goes out, is changed and comes back. */
class ImportTableTest extends OnAnEmptyStore {
  private static final String IMPORT =
      """
      mutation ($input: ImportTableInput!) {
        importTable(input: $input) {
          countries { country { code } recorded corrected retracted unchanged refused }
          userErrors { code message path }
        }
      }
      """;
  private static final String HEADING =
      "id,country,kind,effective,title,source_title,change,reason\r\n";

  private Steward steward;

  @BeforeEach
  void begin() {
    steward = steward();
  }

  private Answer imported(String csv, Object... further) {
    Map<String, Object> input = new LinkedHashMap<>(Map.of("csv", csv));
    for (int i = 0; i < further.length; i += 2) {
      input.put((String) further[i], further[i + 1]);
    }
    return api.ask(IMPORT, Map.of("input", input));
  }

  private String exported() {
    try {
      return api.text("/export/%s/events.csv".formatted(steward.country()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Integer> counts(Answer answer) {
    return List.of("recorded", "corrected", "retracted", "unchanged").stream()
        .map(name -> answer.at("importTable.countries." + name).intValue())
        .toList();
  }

  private String row(String id, String kind, String effective, String title, String change) {
    return "%s,%s,%s,%s,%s,A source,%s,%s\r\n"
        .formatted(
            id,
            steward.country(),
            kind,
            effective,
            title,
            change,
            change.isEmpty() ? "" : "Wrong.");
  }

  @Test
  void a_table_of_every_kind_that_comes_back_unchanged_records_nothing() {
    EveryKind.record(steward);
    int before = steward.sequence();
    String table = exported();

    Answer answer = imported(table);

    assertThat(answer.userErrors()).isEmpty();
    assertThat(counts(answer)).containsExactly(0, 0, 0, before + 1);
    assertThat(steward.sequence()).isEqualTo(before);
    assertThat(exported()).isEqualTo(table);
  }

  @Test
  void rows_add_correct_and_retract_and_a_dry_run_says_so_before() {
    String kept = steward.event(law("2009", "Kept"));
    String misdated = steward.event(strategy("2010", "Misdated"));
    String mistaken = steward.event(cirt("2011", "Mistaken"));
    String table =
        HEADING
            + row(kept, "LEGISLATION_ENACTED", "2009", "Kept", "")
            + row("", "STRATEGY_ADOPTED", "2020-02", "New", "")
            + row(misdated, "STRATEGY_ADOPTED", "2010-05-01", "Misdated", "correct")
            + row(mistaken, "CIRT_RECOGNIZED", "2011", "Mistaken", "retract");

    Answer dryRun = imported(table, "dryRun", true);
    assertThat(counts(dryRun)).containsExactly(1, 1, 1, 1);
    assertThat(steward.sequence()).isEqualTo(2);
    Answer answer = imported(table);

    assertThat(answer.userErrors()).isEmpty();
    assertThat(counts(answer)).containsExactly(1, 1, 1, 1);
    assertThat(exported().lines().skip(1))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("Kept", ",2009,"),
            line -> assertThat(line).contains("New", ",2020-02,"),
            line -> assertThat(line).contains("Misdated", ",2010-05-01,"));
    Answer again = imported(exported());
    assertThat(counts(again)).containsExactly(0, 0, 0, 3);
  }

  @Test
  void columns_that_a_row_of_a_recorded_event_has_not_say_what_is_recorded() {
    String event = steward.event(strategy("2010", "Misdated"));

    Answer answer =
        imported("id,effective,change,reason\n%s,2011,correct,Misprint\n".formatted(event));

    assertThat(answer.userErrors()).isEmpty();
    assertThat(exported()).contains("Misdated", ",2011,");
  }

  @Test
  void one_source_may_be_given_for_all_rows() {
    Answer answer =
        imported(
            "country,kind,effective,total\n%s,POPULATION_ESTIMATED,2015,1000\n"
                .formatted(steward.country()),
            "source",
            Map.of("title", "Census", "publisher", "Bureau"));

    assertThat(answer.userErrors()).isEmpty();
    assertThat(exported()).contains("Census", "Bureau", ",1000,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'',STRATEGY,2010,A,''                                | INVALID 1.kind",
        "'',STRATEGY_ADOPTED,soon,A,''                        | INVALID 1.effective",
        "'',STRATEGY_ADOPTED,1492,A,''                        | INVALID 1.effective",
        "'',STRATEGY_ADOPTED,2010,'',''                       | INVALID 1.title",
        "'',ABSENCE_REPORTED,2010,'',''                       | INVALID 1.indicator",
        "'',STRATEGY_ADOPTED,2010,A,correct                   | INVALID 1.id",
        "'',STRATEGY_ADOPTED,2010,A,remove                    | INVALID 1.change",
        "event:XX:9,STRATEGY_ADOPTED,2010,A,''                | INVALID 1.id"
      })
  void an_error_names_the_row_and_the_column(String row, String error) {
    String[] cells = row.replace("''", "").split(",", -1);

    Answer answer = imported(HEADING + row(cells[0], cells[1], cells[2], cells[3], cells[4]));

    assertThat(answer.userErrors()).containsExactly(error);
    assertThat(steward.sequence()).isEqualTo(-1);
  }

  @Test
  void an_error_of_a_recorded_event_names_the_row_and_the_column() {
    String event = steward.event(strategy("2010", "A"));
    String gone = steward.event(cirt("2010", "B"));
    steward.retract(gone);
    String unknown = "event:%s:99".formatted(steward.country());

    assertThat(
            imported(
                    HEADING
                        + row(event, "STRATEGY_ADOPTED", "2011", "A", "")
                        + row(gone, "CIRT_RECOGNIZED", "2011", "B", "correct")
                        + row(unknown, "CIRT_RECOGNIZED", "2011", "B", "retract"))
                .userErrors())
        .containsExactly("INVALID 1.effective", "NOT_FOUND 3.id");
    assertThat(
            imported(HEADING + row(gone, "CIRT_RECOGNIZED", "2011", "B", "correct")).userErrors())
        .containsExactly("ALREADY_RETRACTED 1.id");
    assertThat(imported(HEADING + row("", "STRATEGY_ADOPTED", "2010", "A", "")).userErrors())
        .containsExactly("INVALID 1.id");
    assertThat(imported("id,title,change\n%s,B,correct\n".formatted(event)).userErrors())
        .containsExactly("INVALID 1.reason");
    assertThat(imported("id,change,reason\n%s,correct,Why\n".formatted(event)).userErrors())
        .containsExactly("INVALID 1.change");
    assertThat(imported("id,total\n%s,5\n".formatted(event)).userErrors())
        .containsExactly("INVALID 1.total");
    assertThat(imported("id,measure_id\n%s,measure:KH:1.3.1:0\n".formatted(event)).userErrors())
        .containsExactly("INVALID 1.measure_id");
    assertThat(imported("id\n%1$s\n%1$s\n".formatted(event)).userErrors())
        .containsExactly("INVALID 2.id");
  }

  @Test
  void of_each_country_all_rows_are_recorded_or_none() {
    Steward other = steward();
    String table =
        "country,kind,effective,title,source_title\n"
            + "%1$s,STRATEGY_ADOPTED,2010,A,S\n%2$s,STRATEGY_ADOPTED,2010,B,S\n%1$s,CIRT_RECOGNIZED,never,C,S\n"
                .formatted(steward.country(), other.country());

    Answer answer = imported(table);

    assertThat(answer.userErrors()).containsExactly("INVALID 3.effective");
    assertThat(answer.texts("importTable.countries.refused"))
        .containsExactlyInAnyOrder("true", "false");
    assertThat(steward.sequence()).isEqualTo(-1);
    assertThat(other.sequence()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void cells_may_be_separated_as_spreadsheets_do(String separator) {
    String table =
        "\uFEFF\"country\";kind;effective;percentage;source_title\r\n%s;INTERNET_USE_MEASURED;2015;\"6,25\";\"a; b, c\"\r\n"
            .formatted(steward.country())
            .replaceAll(";(?! )", separator);

    Answer answer = imported(table);

    assertThat(answer.userErrors()).isEmpty();
    assertThat(exported()).contains(",6.25,", "\"a; b, c\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "''                                        | UNREADABLE_DOCUMENT csv",
        "country,kind,colour                       | UNREADABLE_DOCUMENT csv",
        "country,country                           | UNREADABLE_DOCUMENT csv",
        "country,kind~KH,CIRT_RECOGNIZED,more      | UNREADABLE_DOCUMENT csv"
      })
  void a_text_that_is_no_table_is_refused_as_a_whole(String csv, String error) {
    Answer answer = imported(csv.replace("''", "").replace('~', '\n'));

    assertThat(answer.userErrors()).containsExactly(error);
    assertThat(answer.all("importTable.countries.code")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'',''            | INVALID 2.country",
        "'',Atlantis      | INVALID 2.country",
        "event:17,''      | INVALID 2.id"
      })
  void a_row_of_no_country_is_passed_over_and_its_error_says_so(String cells, String error) {
    String row = "CIRT_RECOGNIZED,2010,B,S\n";
    Answer answer =
        imported(
            "id,country,kind,effective,title,source_title\n,%s,STRATEGY_ADOPTED,2010,A,S\n%s,%s"
                .formatted(steward.country(), cells.replace("''", ""), row));

    assertThat(answer.userErrors()).containsExactly(error);
    assertThat(answer.texts("importTable.userErrors.message").getFirst())
        .contains("is passed over");
    assertThat(counts(answer)).containsExactly(1, 0, 0, 0);
    assertThat(steward.sequence()).isZero();
  }

  @Test
  void a_row_of_two_countries_is_wrong_for_both_and_one_with_no_id_for_its_own() {
    Steward second = steward();
    Steward third = steward();
    String table =
        "id,country,kind,effective,title,source_title\n"
            + ",%1$s,STRATEGY_ADOPTED,2010,A,S\n,%2$s,STRATEGY_ADOPTED,2010,A,S\n,%3$s,STRATEGY_ADOPTED,2010,A,S\n"
                .formatted(steward.country(), second.country(), third.country());

    Answer two =
        imported(
            table
                + "event:%s:0,%s,CIRT_RECOGNIZED,2010,B,S\n"
                    .formatted(steward.country(), second.country()));

    assertThat(two.userErrors()).containsExactly("INVALID 4.country");
    assertThat(List.of(steward.sequence(), second.sequence(), third.sequence()))
        .containsExactly(-1, -1, 0);
    Answer own = imported(table + "17,%s,CIRT_RECOGNIZED,2010,B,S\n".formatted(steward.country()));
    assertThat(own.userErrors()).contains("INVALID 4.id");
    assertThat(List.of(steward.sequence(), second.sequence())).containsExactly(-1, 0);
  }

  @Test
  void a_table_of_too_many_rows_is_refused() {
    String rows =
        IntStream.rangeClosed(0, 20_000).mapToObj(i -> "KH").collect(Collectors.joining("\n"));

    assertThat(imported("country\n" + rows).userErrors()).containsExactly("TOO_LARGE csv");
  }

  @Test
  void the_same_request_again_records_nothing_more_and_another_under_its_id_is_refused() {
    Steward other = steward();
    String id = "table of " + steward.country();
    String corrected = steward.event(population("2010", 5));
    String table =
        ("id,country,kind,effective,title,total,source_title,change,reason\n"
                + "%3$s,,,,,6,,correct,Misprint\n"
                + ",%1$s,STRATEGY_ADOPTED,2010,A,,S,,\n,%2$s,STRATEGY_ADOPTED,2010,B,,S,,\n")
            .formatted(steward.country(), other.country(), corrected)
            .replace(",,,,,6,", ",%s,POPULATION_ESTIMATED,2010,,6,".formatted(steward.country()))
            .replace(",6,,correct", ",6,A source,correct");
    Answer first = imported(table, "requestId", id);
    assertThat(first.userErrors()).isEmpty();

    Answer second = imported(table, "requestId", id);
    Answer changed = imported(table.replace(",A,", ",Z,"), "requestId", id);

    assertThat(second.data()).isEqualTo(first.data());
    assertThat(steward.sequence()).isEqualTo(2);
    assertThat(other.sequence()).isZero();
    assertThat(changed.userErrors()).containsExactly("CONFLICT requestId");
    assertThat(steward.ask(List.of(strategy("2012", "C")), Map.of("requestId", id)).userErrors())
        .containsExactly("CONFLICT requestId");
    assertThat(steward.sequence()).isEqualTo(2);
    assertThat(other.sequence()).isZero();
  }

  @Test
  void text_that_looks_like_a_formula_comes_back_as_it_was() {
    steward.record(
        strategy("2010", "=1+1"), strategy("2011", "'=1+1"), strategy("2012", "-" + "A"));
    assertThat(exported()).contains("'=1+1\"", "\"''=1+1", "'-A");

    Answer answer = imported(exported());

    assertThat(answer.userErrors()).isEmpty();
    assertThat(counts(answer)).containsExactly(0, 0, 0, 3);
  }

  @Test
  void the_table_of_before_is_the_table_as_it_was_known() throws IOException {
    steward.record(strategy("2010", "Before"));
    String before = exported();
    String knownAt = steward.knownAt();
    steward.record(cirt("2011", "After"));
    String path = "/export/%s/events.csv?knownAt=%s".formatted(steward.country(), knownAt);

    assertThat(api.text(path)).isEqualTo(before);
    assertThat(api.text("/export/events.csv")).contains("Before", "After");
  }
}
