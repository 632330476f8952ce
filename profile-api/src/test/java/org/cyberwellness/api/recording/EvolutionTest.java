package org.cyberwellness.api.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.CommandRun;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.history.chain.Envelope;
import org.cyberwellness.history.chain.Hash;
import org.cyberwellness.history.chain.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that were stored in an earlier form are shown as if they were stored today. */
class EvolutionTest {
  private static final String CERTIFIED =
      "{\"kind\":\"PROFESSIONALS_CERTIFIED\",\"effective\":\"2013\",\"title\":\"Security staff\","
          + "\"scheme\":\"CISSP\",\"count\":%d,\"source\":{\"title\":\"ITU\"}}";
  private static final String CORRECTED =
      "{\"corrected\":\"event:KH:0\",\"reason\":\"A slip\",\"replacement\":%s,"
          + "\"measure\":\"measure:KH:1.4.3:0\"}";

  @TempDir private Path directory;
  private String last = Hash.OF_NOTHING;

  @Test
  void given_events_of_an_earlier_form_when_all_is_asked_then_it_is_in_todays() throws Exception {
    List<String> lines =
        List.of(
            line(0, "PROFESSIONALS_CERTIFIED", CERTIFIED.formatted(12)),
            line(1, "EVENT_CORRECTED", CORRECTED.formatted(CERTIFIED.formatted(13))));
    Path file = Files.write(directory.resolve("events.ndjson"), lines);
    String data = "--cyberwellness.data-dir=" + directory.resolve("data");
    CommandRun.of("import-events", file.toString(), data).succeeds("2 events imported");

    try (RunningApplication application =
        RunningApplication.withoutSample(directory.resolve("data"))) {
      assertThat(counts(application.api())).containsExactly("13");
      assertThat(hash(application.api())).isEqualTo(last);
      Steward steward = new Steward(application.api(), "KH");
      Answer corrected =
          steward.correct(
              "event:KH:1",
              Facts.fact("professionalsCertified", "2013", "title", "Security staff", "count", 14));
      assertThat(corrected.userErrors()).isEmpty();
      assertThat(counts(application.api())).containsExactly("14");
    }

    CommandRun.of("verify", data).succeeds("3 events of 1 countries");
    List<String> exported = CommandRun.of("export-events", data).out().lines().toList();
    assertThat(exported).startsWith(lines.toArray(String[]::new)).hasSize(3);
    assertThat(exported.getLast())
        .contains("\"type\":\"EVENT_CORRECTED\",\"revision\":\"2\"", "\"professionals\":14");
  }

  private String line(long sequence, String name, String payload) {
    StoredEvent event =
        new StoredEvent(
            "KH",
            sequence,
            "stored before " + sequence,
            name,
            "1",
            "2026-01-0%dT00:00:00.000001Z".formatted(sequence + 1),
            "steward",
            null,
            null,
            null,
            payload);
    String envelope = Envelope.of(event, last);
    last = Hash.of(envelope);
    return Envelope.line(envelope, last);
  }

  private static List<String> counts(Api api) {
    return api.ask(
            """
            {
              profile(country: "KH") {
                indicator(indicator: PROFESSIONAL_CERTIFICATION) {
                  measures { ... on Certification { scheme count } }
                }
              }
            }
            """,
            Map.of())
        .texts("profile.indicator.measures.count");
  }

  private static String hash(Api api) {
    return api.ask("{ profile(country: \"KH\") { hash } }").text("profile.hash");
  }
}
