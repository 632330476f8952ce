package org.cyberwellness.api.operation.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A profile has the hash of the last event or retraction that it knows. */
class HashTest extends OnAnEmptyStore {
  private static final String NOTHING = "0".repeat(64);

  @Autowired private JdbcClient jdbc;
  private Steward steward;

  @BeforeEach
  void begin() {
    steward = steward();
  }

  @Test
  void the_profile_of_each_knowledge_has_the_hash_stored_last() {
    List<String> knownAts = new ArrayList<>();
    assertThat(hash(steward.knownAt())).isEqualTo(NOTHING);

    String event = steward.event(strategy("2013", "A"));
    knownAts.add(steward.knownAt());
    steward.correct(event, strategy("2014", "B"));
    knownAts.add(steward.knownAt());
    steward.retract("event:%s:1".formatted(steward.country()));
    knownAts.add(steward.knownAt());

    List<String> stored = stored();
    assertThat(stored).hasSize(3).doesNotHaveDuplicates().allMatch(h -> h.matches("[0-9a-f]{64}"));
    assertThat(knownAts).extracting(this::hash).isEqualTo(stored);
    assertThat(hash("1999-01-01T00:00:00Z")).isEqualTo(NOTHING);
    assertThat(hash(null)).isEqualTo(stored.getLast());
    assertThat(
            api.ask(
                    """
                    query ($c: CountryCode!) {
                      timeline(country: $c, filter: {includeRetracted: true}) { nodes { hash } }
                    }
                    """,
                    Map.of("c", steward.country()))
                .texts("timeline.nodes.hash"))
        .containsExactlyInAnyOrderElementsOf(stored.subList(0, 2));
  }

  @Test
  void what_is_only_tried_has_none() {
    String input =
        "{country: \"%s\", source: {title: \"ITU\"}, dryRun: true, events:"
                .formatted(steward.country())
            + " [{strategyAdopted: {effective: \"2013\", title: \"A\"}}]}";

    Answer tried =
        api.ask(
            "mutation { recordEvents(input: %s) { events { hash } profile { hash } } }"
                .formatted(input));

    assertThat(tried.text("recordEvents.events.hash")).isEmpty();
    assertThat(tried.text("recordEvents.profile.hash")).isEmpty();
  }

  private String hash(String knownAt) {
    return api.ask(
            """
            query ($c: CountryCode!, $knownAt: DateTime) {
              profile(country: $c, knownAt: $knownAt) { hash }
            }
            """,
            knownAt == null
                ? Map.of("c", steward.country())
                : Map.of("c", steward.country(), "knownAt", knownAt))
        .text("profile.hash");
  }

  private List<String> stored() {
    return jdbc.sql(
            "SELECT hash FROM DomainEventEntry WHERE aggregateIdentifier = ?"
                + " ORDER BY sequenceNumber")
        .param(steward.country())
        .query(String.class)
        .list();
  }
}
