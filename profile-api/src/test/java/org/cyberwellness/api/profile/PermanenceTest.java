package org.cyberwellness.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.RandomSteward;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer at a reported (asOf, knownAt) never changes again, whatever is recorded later. */
class PermanenceTest extends OnAnEmptyStore {
  private static final int STEPS = 80;
  private static final List<String> DATES =
      List.of("1900-01-01", "2010-12-30", "2010-12-31", "2011-01-01", "2011-06-30", "2026-01-01");
  private static final String BY_POINT = Api.document("whole-profile");
  private static final String BY_ID =
      BY_POINT.replaceFirst(
          "(?s)^query.*?profile\\(.*?\\) \\{ \\.\\.\\.Whole \\}\\s*\\}",
          "query (\\$id: ID!) { profile: node(id: \\$id) { ...Whole } }");
  private static final String BY_COUNTRY =
      BY_POINT.replaceFirst(
          "(?s)^query.*?profile\\(.*?\\) \\{ \\.\\.\\.Whole \\}\\s*\\}",
          "query (\\$id: ID!, \\$asOf: Date!, \\$knownAt: DateTime) { country: node(id: \\$id) {"
              + " ... on Country { profile(asOf: \\$asOf, knownAt: \\$knownAt) { ...Whole } } } }");

  @Test
  void what_was_answered_once_is_answered_again() {
    long seed = Long.getLong("permanence.seed", 20_140_826L);
    System.out.println("permanence.seed = " + seed);
    Random random = new Random(seed);
    RandomSteward steward = new RandomSteward(steward(), random);
    List<JsonNode> answers = new ArrayList<>();

    for (int i = 0; i < STEPS; i++) {
      steward.act();
      String asOf = DATES.get(random.nextInt(DATES.size()));
      answers.add(byPoint(steward.country(), asOf, null));
    }

    assertThat(steward.done()).as("requests that were not refused").isGreaterThan(STEPS / 2);
    for (JsonNode answer : answers) {
      String id = answer.path("id").stringValue();
      String asOf = answer.path("asOf").stringValue();
      String knownAt = answer.path("knownAt").stringValue();
      assertThat(byPoint(steward.country(), asOf, knownAt)).as(id).isEqualTo(answer);
      assertThat(api.ask(BY_ID, Map.of("id", id)).at("profile")).as(id).isEqualTo(answer);
      assertThat(byCountry(steward.country(), asOf, knownAt)).as(id).isEqualTo(answer);
    }
  }

  private JsonNode byPoint(String country, String asOf, String knownAt) {
    Map<String, String> asked = new HashMap<>(Map.of("country", country, "asOf", asOf));
    if (knownAt != null) {
      asked.put("knownAt", knownAt);
    }
    ObjectNode profile = (ObjectNode) api.ask(BY_POINT, asked).at("profile");
    assertThat(profile.path("indicators")).hasSize(21);
    return profile;
  }

  private JsonNode byCountry(String country, String asOf, String knownAt) {
    return api.ask(BY_COUNTRY, Map.of("id", "country:" + country, "asOf", asOf, "knownAt", knownAt))
        .at("country.profile");
  }
}
