package org.cyberwellness.api.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries, profiles and events are found again by their ids. */
class NodeTest extends OnTheSample {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KH",
        "country:XX",
        "country:kh",
        "country:KHM",
        "event:KH:99999",
        "event:KH:-1",
        "event:XX:0",
        "event:KH:00",
        "dry-run:event:KH:0",
        "measure:KH:1.2.1:5",
        "profile:KH:2014-08-26:2020-01-01T00:00:00Z",
        "profile:KH:2014-02-30:1970-01-01T00:00:00Z",
        "profile:KH:1700-01-01:1970-01-01T00:00:00Z"
      })
  void what_names_nothing_is_no_node(String id) {
    assertThat(api.ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).text("node"))
        .isEqualTo("null");
  }

  @Test
  void what_an_answer_names_is_a_node() {
    String profile = api.ask("{ profile(country: \"KH\") { id } }").text("profile.id");
    for (String id :
        List.of(
            "country:KH",
            "country:AQ",
            "event:KH:0",
            "profile:KH:2014-08-26:1970-01-01T00:00:00Z",
            profile)) {
      assertThat(
              api.ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                  .text("node.id"))
          .isEqualTo(id);
    }
  }
}
