package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures of charts as files: they are those of the API. */
@Slow
class TakenFiguresIT extends OnTheWorld {
  @Test
  void the_figures_of_the_map_are_those_of_the_api_each_with_its_source() throws IOException {
    Page page = open("/?figure=INTERNET_USERS&asOf=2010-12-31");
    List<Map<String, String>> rows = TakenFile.of(page, TakenFile.box(page, ".map"), "CSV").rows();
    Map<String, JsonNode> profiles = new HashMap<>();
    String after = "null";
    do {
      JsonNode list =
          api()
              .ask(
                  """
                  { profiles(asOf: "2010-12-31", first: 100, after: %s) {
                      pageInfo { endCursor }
                      nodes { country { code } background { internetUsers {
                        value effective source { title publisher } } } } } }
                  """
                      .formatted(after))
              .at("profiles");
      list.path("nodes")
          .forEach(node -> profiles.put(node.at("/country/code").stringValue(), node));
      JsonNode cursor = list.at("/pageInfo/endCursor");
      after = list.path("nodes").size() == 100 ? '"' + cursor.stringValue() + '"' : "";
    } while (!after.isEmpty());

    assertThat(rows).hasSize(profiles.size()).hasSizeGreaterThan(190);
    for (Map<String, String> row : rows) {
      JsonNode figure = profiles.get(row.get("country")).at("/background/internetUsers");
      assertThat(row)
          .containsEntry("figure", "INTERNET_USERS")
          .containsEntry("as_of", "2010-12-31");
      if (figure.isNull()) {
        assertThat(row).containsEntry("value", "").containsEntry("source_title", "");
      } else {
        assertThat(Double.parseDouble(row.get("value")))
            .isEqualTo(figure.path("value").doubleValue());
        assertThat(row)
            .containsEntry("effective", figure.path("effective").stringValue())
            .containsEntry("source_title", figure.at("/source/title").stringValue())
            .containsEntry("source_publisher", figure.at("/source/publisher").stringValue());
      }
    }
  }

  @Test
  void the_figures_of_a_country_are_those_of_its_table() throws IOException {
    Page page = open("/GB?asOf=2010-12-31");
    Locator series = page.locator("#POPULATION");
    TakenFile csv = TakenFile.of(page, series, "CSV");

    assertThat(csv.name()).isEqualTo("gb-population.csv");
    assertThat(csv.rows().reversed().stream().map(row -> row.get("effective")).toList())
        .hasSameSizeAs(series.locator("tbody th").all())
        .startsWith(series.locator("tbody th").first().textContent());
    assertThat(csv.rows()).allSatisfy(row -> assertThat(row.get("source_publisher")).isNotBlank());
  }

  @Test
  void the_figures_of_the_columns_add_up_to_all_countries_in_each_year() throws IOException {
    Page page = open("/?indicator=CIRT");
    List<Map<String, String>> rows =
        TakenFile.of(page, TakenFile.box(page, ".columns"), "CSV").rows();
    Map<String, Integer> sums = new HashMap<>();
    rows.forEach(
        row -> sums.merge(row.get("year"), Integer.parseInt(row.get("countries")), Integer::sum));

    assertThat(sums.values()).containsOnly(page.locator(".countries tbody tr").count());
    assertThat(rows).anySatisfy(row -> assertThat(row).containsEntry("meaning", "In place"));
  }

  @Test
  void the_events_of_a_timeline_are_those_of_the_api_each_with_its_source_and_what_became_of_it()
      throws IOException {
    Page page = open("/KH/timeline");
    TakenFile csv = TakenFile.of(page, TakenFile.box(page, ".chart"), "CSV");
    List<JsonNode> events = eventsOfCambodia();

    assertThat(csv.name()).isEqualTo("kh-timeline.csv");
    assertThat(csv.rows())
        .hasSizeGreaterThan(40)
        .zipSatisfy(
            events,
            (row, event) -> {
              for (String field : List.of("kind", "indicator", "effective", "summary")) {
                assertThat(row).containsEntry(field, event.path(field).asString(""));
              }
              assertThat(row)
                  .containsEntry("event", event.path("id").stringValue())
                  .containsEntry("recorded_at", event.path("recordedAt").stringValue())
                  .containsEntry("source_title", event.at("/source/title").stringValue())
                  .containsEntry("retracted_at", event.at("/retraction/at").asString(""))
                  .containsEntry("replaced_by", event.at("/retraction/replacedBy/id").asString(""));
            })
        .anySatisfy(row -> assertThat(row.get("replaced_by")).startsWith("event:KH:"));
  }

  private static List<JsonNode> eventsOfCambodia() {
    List<JsonNode> events = new ArrayList<>();
    String after = "null";
    boolean goesOn;
    do {
      JsonNode list =
          api()
              .ask(
                  """
                  { timeline(country: "KH", filter: { includeRetracted: true }, first: 100, after: %s) {
                      pageInfo { hasNextPage endCursor }
                      nodes { id kind indicator effective recordedAt summary source { title }
                        retraction { at replacedBy { id } } } } }
                  """
                      .formatted(after))
              .at("timeline");
      list.path("nodes").forEach(events::add);
      after = list.at("/pageInfo/endCursor").toString();
      goesOn = list.at("/pageInfo/hasNextPage").booleanValue();
    } while (goesOn);
    return events;
  }
}
