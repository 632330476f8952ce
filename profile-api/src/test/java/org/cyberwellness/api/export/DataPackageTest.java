package org.cyberwellness.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.Http.Reply;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The tables are as their description says. A validator of others says so too, in the CI. */
class DataPackageTest extends OnTheSample {

  private Reply get(String path, String... headers) {
    return new Http(api.port()).send("GET", path, BodyPublishers.noBody(), headers);
  }

  private List<List<String>> rows(String path) {
    return CsvMapper.builder()
        .enable(CsvReadFeature.WRAP_AS_ARRAY)
        .build()
        .readerForListOf(String.class)
        .<List<String>>readValues(get(path).body())
        .readAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/export/", "/export/KH/"})
  void each_table_has_the_columns_and_values_that_are_described(String folder) {
    JsonNode described = get(folder + "datapackage.json").json();

    assertThat(described.at("/$schema").asString())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(described.path("resources").findValuesAsString("path"))
        .containsExactly("statements.csv", "events.csv");
    for (JsonNode resource : described.path("resources")) {
      List<List<String>> table = rows(folder + resource.path("path").asString());
      List<JsonNode> fields = new ArrayList<>();
      resource.at("/schema/fields").forEach(fields::add);
      List<String> names = fields.stream().map(field -> field.path("name").asString()).toList();
      assertThat(table.getFirst()).isEqualTo(names);
      assertThat(table).hasSizeGreaterThan(20);
      List<Integer> key = new ArrayList<>();
      resource.at("/schema/primaryKey").forEach(name -> key.add(names.indexOf(name.asString())));
      Set<List<String>> keys = new HashSet<>();
      for (List<String> row : table.subList(1, table.size())) {
        for (int i = 0; i < fields.size(); i++) {
          check(row.get(i), fields.get(i));
        }
        assertThat(keys.add(key.stream().map(row::get).toList())).as(row.toString()).isTrue();
      }
    }
  }

  private static void check(String value, JsonNode field) {
    JsonNode constraints = field.path("constraints");
    String name = field.path("name").asString();
    assertThat(value.isEmpty() && constraints.path("required").asBoolean(false)).as(name).isFalse();
    if (value.isEmpty()) {
      return;
    }
    Map<String, String> forms =
        Map.of(
            "integer", "[0-9]+",
            "number", "[0-9]+([.][0-9]+)?",
            "date", "[0-9]{4}-[0-9]{2}-[0-9]{2}",
            "datetime", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z",
            "string", "(?s).+");
    assertThat(value).as(name).matches(forms.get(field.path("type").asString()));
    if (constraints.has("enum")) {
      assertThat(constraints.path("enum").valueStream().map(JsonNode::asString))
          .as(name)
          .contains(value);
    }
    if (constraints.has("pattern")) {
      assertThat(value).as(name).matches(constraints.path("pattern").asString());
    }
  }

  @Test
  void columns_have_the_types_of_what_they_hold() {
    JsonNode fields = get("/export/datapackage.json").json().at("/resources/1/schema/fields");

    assertThat(type(fields, "total")).isEqualTo("integer");
    assertThat(type(fields, "percentage")).isEqualTo("number");
    assertThat(type(fields, "source_published_on")).isEqualTo("date");
    assertThat(field(fields, "area").at("/constraints/enum").valueStream().map(JsonNode::asString))
        .contains("CRIMINAL");
    assertThat(field(fields, "kind").at("/constraints/enum")).hasSize(31);
    assertThat(field(fields, "country").at("/constraints/enum")).hasSize(249);
  }

  private static String type(JsonNode fields, String name) {
    return field(fields, name).path("type").asString();
  }

  private static JsonNode field(JsonNode fields, String name) {
    return fields
        .valueStream()
        .filter(field -> field.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_description_is_kept_until_it_changes_and_takes_no_parameters() {
    Reply first = get("/export/datapackage.json");

    assertThat(get("/export/datapackage.json", "If-None-Match", first.header("ETag")).status())
        .isEqualTo(304);
    assertThat(get("/export/datapackage.json?asOf=2014-08-26").error()).isEqualTo("BAD_INPUT asOf");
    assertThat(get("/export/ZZ/datapackage.json").error()).isEqualTo("NOT_FOUND country");
  }
}
