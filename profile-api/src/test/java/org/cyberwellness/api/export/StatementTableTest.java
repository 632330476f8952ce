package org.cyberwellness.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.StrategyAdopted;
import org.junit.jupiter.api.Test;

class StatementTableTest {
  private static final AsOf DAY = new AsOf(LocalDate.of(2020, 1, 1));

  private static String table(CountryHistory... histories) {
    StringWriter out = new StringWriter();
    try (StatementTable table = new StatementTable(out)) {
      for (CountryHistory history : histories) {
        table.add(history, DAY);
      }
    }
    return out.toString();
  }

  @Test
  void titles_with_commas_quotes_and_formulas_stay_in_their_cell() {
    Story story =
        Story.of(
            new StrategyAdopted(
                Effective.parse("2010"),
                new Line("=HYPERLINK(\"x\", 1)"),
                null,
                null,
                new Source(new Line("+1, says \"ITU\""), null, null, null),
                null));

    assertThat(table(story.history()))
        .contains(
            "KH,POLICY,1.3.1,IN_PLACE,2010,\"'=HYPERLINK(\"\"x\"\", 1)\",\"'+1, says"
                + " \"\"ITU\"\"\",2020-01-01,");
  }

  @Test
  void a_table_without_countries_has_its_head() {
    assertThat(table())
        .isEqualTo("country,indicator,number,status,since,measures,sources,asOf,knownAt\r\n");
  }

  @Test
  void what_nobody_reported_has_no_date_and_no_source() {
    assertThat(table(CountryHistory.empty(new CountryCode("AQ"))))
        .contains("\r\nAQ,POLICY,1.3.1,NOT_REPORTED,,,,2020-01-01,1970-01-01T00:00:00Z\r\n");
  }
}
