package org.cyberwellness.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.law;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.cyberwellness.profile.event.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A table of many countries is imported about as quickly as the same events in batches. */
@Slow
class ImportTableSpeedTest {
  private static final int COUNTRIES = Effort.of(20, 200);
  private static final int ROWS_OF_EACH = 50;
  private static final int ROUNDS = Effort.of(1, 3);
  private static final String RECORD =
      """
      mutation ($input: RecordEventsInput!) {
        recordEvents(input: $input) { events { id } userErrors { code message path } }
      }
      """;
  private static final String IMPORT =
      """
      mutation ($input: ImportTableInput!) {
        importTable(input: $input) { countries { recorded } userErrors { code message path } }
      }
      """;

  @TempDir private Path directory;

  /** What a round took, in nanoseconds. */
  private record Cost(long elapsed, long processor) {
    static Cost least(List<Cost> rounds) {
      return new Cost(
          rounds.stream().mapToLong(Cost::elapsed).min().orElseThrow(),
          rounds.stream().mapToLong(Cost::processor).min().orElseThrow());
    }

    @Override
    public String toString() {
      return "%d ms (%d ms of the processors)"
          .formatted(Duration.ofNanos(elapsed).toMillis(), Duration.ofNanos(processor).toMillis());
    }
  }

  private interface Recording {
    void on(Api api) throws IOException;
  }

  @Test
  void rows_in_one_table_take_at_most_twice_as_long_as_in_batches() throws IOException {
    List<String> countries =
        CountryCode.all().stream().limit(COUNTRIES).map(CountryCode::alpha2).toList();
    List<Cost> batches = new ArrayList<>();
    List<Cost> tables = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      batches.add(cost("batches" + round, api -> recordEach(api, countries)));
      tables.add(cost("table" + round, api -> importAll(api, countries)));
      System.out.printf(
          "%d events of %d countries: in batches %s, in one table %s%n",
          COUNTRIES * ROWS_OF_EACH, COUNTRIES, batches.getLast(), tables.getLast());
    }
    // What a short run measures is mostly what else this machine does.
    if (Effort.isCampaign()) {
      assertThat(Cost.least(tables).elapsed()).isLessThan(2 * Cost.least(batches).elapsed());
      assertThat(Cost.least(tables).processor()).isLessThan(2 * Cost.least(batches).processor());
    }
  }

  private Cost cost(String name, Recording recording) throws IOException {
    try (RunningApplication application = start(directory.resolve(name))) {
      warmUp(application.api());
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      long processor = system.getProcessCpuTime();
      long begun = System.nanoTime();
      recording.on(application.api());
      return new Cost(System.nanoTime() - begun, system.getProcessCpuTime() - processor);
    }
  }

  private static void recordEach(Api api, List<String> countries) {
    for (String country : countries) {
      Answer answer =
          api.ask(RECORD, Map.of("input", Facts.recordInput(country, laws(), Map.of())));
      assertThat(answer.userErrors()).isEmpty();
      assertThat(answer.texts("recordEvents.events.id")).hasSize(ROWS_OF_EACH);
    }
  }

  private static void importAll(Api api, List<String> countries) throws IOException {
    Answer answer = imported(api, csv(countries));
    assertThat(answer.userErrors()).isEmpty();
    assertThat(answer.texts("importTable.countries.recorded"))
        .hasSize(countries.size())
        .containsOnly(String.valueOf(ROWS_OF_EACH));
  }

  private static RunningApplication start(Path directory) {
    return RunningApplication.withoutSample(directory, "--cyberwellness.limits.execution-time=0");
  }

  /** The first requests of a process are slow, whatever they ask. */
  private static void warmUp(Api api) throws IOException {
    for (String country : List.of("ZW", "ZM", "ZA")) {
      recordEach(api, List.of(country));
      imported(api, csv(List.of(country)).replace("Law", "Bill"));
    }
  }

  private static List<Map<String, Object>> laws() {
    return IntStream.range(0, ROWS_OF_EACH).mapToObj(i -> law("2010", "Law " + i)).toList();
  }

  private static String csv(List<String> countries) {
    StringBuilder csv = new StringBuilder("country,kind,effective,area,title,source_title\r\n");
    for (String country : countries) {
      for (int i = 0; i < ROWS_OF_EACH; i++) {
        csv.append(
            "%s,LEGISLATION_ENACTED,2010,CRIMINAL,Law %d,A source\r\n".formatted(country, i));
      }
    }
    return csv.toString();
  }

  private static Answer imported(Api api, String csv) throws IOException {
    JsonMapper json = JsonMapper.shared();
    String body =
        json.writeValueAsString(
            Map.of("query", IMPORT, "variables", Map.of("input", Map.of("csv", csv))));
    return new Answer(
        json.readTree(
            api.send(
                    HttpRequest.newBuilder(api.uri("/graphql"))
                        .timeout(Duration.ofMinutes(5))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .body()));
  }
}
