package org.cyberwellness.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cyberwellness.api.acceptance.Facts.fact;
import static org.cyberwellness.api.acceptance.Facts.membership;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The world changes, is misreported, and is learnt of late: a comparison tells which. */
class RevisionTest extends OnAnEmptyStore {
  private static final String COMPARE = Api.document("compare-profiles");

  /** Later than all that is recorded. */
  private static final String LATE = "2026-01-01";

  private final List<String> recorded = new ArrayList<>();
  private Steward cambodia;

  @BeforeEach
  void recordTheProfileOf2014() throws IOException {
    cambodia = new Steward(api, "KH");
    try (InputStream file = getClass().getResourceAsStream("/sample/KH.json")) {
      JsonNode facts = JsonMapper.shared().readTree(Objects.requireNonNull(file));
      List<?> events = JsonMapper.shared().convertValue(facts.path("events"), List.class);
      cambodia.ask(events, Map.of("requestId", "Cambodia's profile of 2014"));
    }
  }

  @AfterEach
  void retractWhatTheTestRecorded() {
    recorded.forEach(cambodia::retract);
  }

  @Test
  void a_withdrawn_recognition_changed_the_world_and_retracting_it_corrects_the_record() {
    String team = measureOf("2014-08-26");
    String before = cambodia.knownAt();

    String withdrawal = record(fact("cirtRecognitionWithdrawn", "2020-01-01", "measureId", team));
    String between = cambodia.knownAt();

    assertThat(cambodia.status("CIRT", LATE)).isEqualTo("ABSENT");
    assertThat(cambodia.status("CIRT", "2019-12-31")).isEqualTo("IN_PLACE");
    assertThat(cambodia.status("CIRT", "2014-08-26")).isEqualTo("IN_PLACE");
    Answer worlds = compare(point("2014-08-26"), point("2021-01-01"));
    assertThat(worlds.texts("compareProfiles.changes.indicator")).containsExactly("CIRT");
    assertThat(worlds.text("compareProfiles.changes.before.status")).isEqualTo("IN_PLACE");
    assertThat(worlds.text("compareProfiles.changes.after.status")).isEqualTo("ABSENT");
    assertThat(worlds.text("compareProfiles.changes.after.since")).isEqualTo("2020-01-01");
    assertThat(worlds.texts("compareProfiles.changes.measuresRemoved.id")).containsExactly(team);
    assertThat(worlds.texts("compareProfiles.changes.measuresRemoved.inForceUntil"))
        .containsExactly("2020-01-01");
    assertThat(worlds.all("compareProfiles.changes.measuresAdded")).isEmpty();
    assertThat(worlds.texts("compareProfiles.changes.reasons")).containsExactly("WORLD_CHANGED");
    assertThat(worlds.texts("compareProfiles.changes.causedBy.id")).containsExactly(withdrawal);

    Answer retracted = cambodia.retract(withdrawal);
    assertThat(retracted.userErrors()).isEmpty();
    String after = cambodia.knownAt();

    assertThat(cambodia.status("CIRT", LATE)).isEqualTo("IN_PLACE");
    assertThat(cambodia.status("CIRT", LATE, between)).isEqualTo("ABSENT");
    assertThat(cambodia.status("CIRT", LATE, before)).isEqualTo("IN_PLACE");
    Answer knowledge = compare(point(LATE, between), point(LATE, after));
    assertThat(knowledge.texts("compareProfiles.changes.indicator")).containsExactly("CIRT");
    assertThat(knowledge.texts("compareProfiles.changes.reasons")).containsExactly("CORRECTED");
    assertThat(knowledge.texts("compareProfiles.changes.causedBy.id")).containsExactly(withdrawal);
    assertThat(knowledge.texts("compareProfiles.changes.causedBy.retraction.reason"))
        .containsExactly("Wrong.");
    assertThat(compare(point(LATE, before), point(LATE, after)).all("compareProfiles.changes"))
        .isEmpty();
  }

  @Test
  void a_membership_recorded_late_is_newly_learned() {
    String before = cambodia.knownAt();
    assertThat(cambodia.status("INTERNATIONAL_COOPERATION", "2010-12-31"))
        .isEqualTo("NOT_REPORTED");

    String joined = record(membership("2010", "A club that nobody had told of"));

    assertThat(titles("2014-08-26")).contains("A club that nobody had told of");
    assertThat(titles("2010-12-30")).isEmpty();
    assertThat(titles("2014-08-26", before)).doesNotContain("A club that nobody had told of");
    assertThat(cambodia.status("INTERNATIONAL_COOPERATION", "2010-12-31")).isEqualTo("IN_PLACE");
    Answer learned = compare(point("2014-08-26", before), point("2014-08-26"));
    assertThat(learned.texts("compareProfiles.changes.indicator"))
        .containsExactly("INTERNATIONAL_COOPERATION");
    assertThat(learned.texts("compareProfiles.changes.reasons")).containsExactly("NEWLY_LEARNED");
    assertThat(learned.texts("compareProfiles.changes.causedBy.id")).containsExactly(joined);
    assertThat(learned.texts("compareProfiles.changes.measuresAdded.title"))
        .containsExactly("A club that nobody had told of");
    assertThat(learned.texts("compareProfiles.changes.before.since"))
        .as("the first exercise")
        .containsExactly("2011-12");
    assertThat(learned.texts("compareProfiles.changes.after.since")).containsExactly("2010");
  }

  @Test
  void changes_can_be_filtered_by_their_reason() {
    String before = cambodia.knownAt();
    String late = record(membership("2009", "Learnt late"));
    String later = record(fact("strategyAdopted", "2018-03", "title", "Strategy 2018"));

    Map<String, String> from = point("2014-08-26", before);
    Map<String, String> to = point("2018-12-31");
    assertThat(compare(from, to, "NEWLY_LEARNED").texts("compareProfiles.changes.causedBy.id"))
        .containsExactly(late);
    assertThat(compare(from, to, "WORLD_CHANGED").texts("compareProfiles.changes.causedBy.id"))
        .containsExactly(later);
    assertThat(compare(from, to, "CORRECTED").all("compareProfiles.changes")).isEmpty();
    assertThat(compare(from, to).at("compareProfiles.readinessChange").asDouble())
        .isCloseTo(2.0 / 34, within(1e-9));
    assertThat(compare(to, from).at("compareProfiles.readinessChange").asDouble())
        .isCloseTo(-2.0 / 34, within(1e-9));
    assertThat(compare(to, from).texts("compareProfiles.changes.before.status"))
        .contains("IN_PLACE");
  }

  @Test
  void a_figure_that_changed_is_a_change_of_the_background() {
    String people = record(Facts.population("2013-12", 15_000_000));

    Answer changed = compare(point("2013-01-01"), point("2014-08-26"));

    assertThat(changed.texts("compareProfiles.backgroundChanges.kind"))
        .containsExactly("POPULATION_ESTIMATED", "INTERNET_USE_MEASURED");
    assertThat(changed.at("compareProfiles.backgroundChanges.before.value").asDouble())
        .isEqualTo(14_478_000);
    assertThat(changed.texts("compareProfiles.backgroundChanges.after.effective"))
        .containsExactly("2013-12", "2013");
  }

  private String record(Map<String, Object> fact) {
    recorded.add(cambodia.event(fact));
    return recorded.getLast();
  }

  private Answer compare(Map<String, String> from, Map<String, String> to, String... reasons) {
    return api.ask(
        COMPARE,
        reasons.length == 0
            ? Map.of("country", "KH", "from", from, "to", to)
            : Map.of("country", "KH", "from", from, "to", to, "reasons", reasons));
  }

  private static Map<String, String> point(String asOf, String... knownAt) {
    return knownAt.length == 0 ? Map.of("asOf", asOf) : Map.of("asOf", asOf, "knownAt", knownAt[0]);
  }

  private String measureOf(String asOf) {
    return api.ask(
            """
            query ($asOf: Date!) {
              profile(country: "KH", asOf: $asOf) {
                indicator(indicator: CIRT) { measures { ... on Cirt { id } } }
              }
            }
            """,
            Map.of("asOf", asOf))
        .texts("profile.indicator.measures.id")
        .getFirst();
  }

  private List<String> titles(String asOf, String... knownAt) {
    return api.ask(
            """
            query ($asOf: Date!, $knownAt: DateTime) {
              profile(country: "KH", asOf: $asOf, knownAt: $knownAt) {
                indicator(indicator: INTERNATIONAL_COOPERATION) { measures { title } }
              }
            }
            """,
            point(asOf, knownAt))
        .texts("profile.indicator.measures.title");
  }
}
