package org.cyberwellness.api.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How many countries stood where, over time. */
class TrendTest extends OnTheSample {

  @Test
  void a_trend_includes_both_ends_in_order() {
    assertThat(points("from: \"2014-01-31\", to: \"2014-05-15\", step: MONTH"))
        .containsExactly("2014-01-31", "2014-02-28", "2014-03-31", "2014-04-30", "2014-05-15");
    assertThat(points("from: \"2014-01-01\", to: \"2014-10-01\", step: QUARTER"))
        .containsExactly("2014-01-01", "2014-04-01", "2014-07-01", "2014-10-01");
    assertThat(points("from: \"2012-02-29\", to: \"2016-02-29\""))
        .containsExactly("2012-02-29", "2013-02-28", "2014-02-28", "2015-02-28", "2016-02-29");
    assertThat(points("from: \"2014-01-01\", to: \"2014-01-01\"")).containsExactly("2014-01-01");
    assertThat(points("from: \"1800-01-01\", to: \"2399-01-01\"")).hasSize(600);
    for (JsonNode point :
        api.ask(
                """
                {
                  trend(indicator: CIRT, from: "2000-01-01", to: "2024-01-01", region: "Asia") {
                    counts { countries }
                  }
                }
                """)
            .all("trend")) {
      int all =
          point.path("counts").valueStream().mapToInt(c -> c.path("countries").intValue()).sum();
      assertThat(all).isEqualTo(countries("filter: {region: \"Asia\"}").size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: \"2014-01-02\", to: \"2014-01-01\" | to",
        "from: \"1800-01-01\", to: \"2400-01-01\" | to",
        "from: \"1950-01-01\", to: \"2014-01-01\", step: MONTH | to",
        "from: \"1799-12-31\", to: \"2014-01-01\" | from",
        "from: \"2014-01-01\", to: \"2015-01-01\", region: \"Atlantis\" | region"
      })
  void a_trend_that_is_none(String arguments, String place) {
    assertThat(api.ask("{ trend(indicator: CIRT, %s) { on } }".formatted(arguments)).errors())
        .containsExactly("BAD_INPUT " + place);
  }

  private List<String> points(String arguments) {
    return api.ask("{ trend(indicator: CIRT, %s) { on } }".formatted(arguments)).texts("trend.on");
  }

  private List<String> countries(String arguments) {
    return api.ask(
            "{ profiles(first: 100, %s) { nodes { country { code } } } }".formatted(arguments))
        .texts("profiles.nodes.country.code");
  }
}
