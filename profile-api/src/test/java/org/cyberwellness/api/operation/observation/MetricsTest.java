package org.cyberwellness.api.operation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Prometheus is told, and what the dashboard shows of it. */
class MetricsTest extends OnAnEmptyStore {
  private static final Path OBSERVABILITY = Path.of("..", "observability");
  private static final Pattern METRIC = Pattern.compile("[a-z]+(_[a-z]+)+");
  private static final Set<String> WORDS = Set.of("histogram_quantile", "rate_interval");

  @Test
  void every_metric_of_the_dashboard_is_there() throws IOException {
    steward().record(Facts.strategy("2014", "A"));
    JsonNode dashboard =
        JsonMapper.shared().readTree(OBSERVABILITY.resolve("grafana/dashboard.json").toFile());
    Set<String> shown =
        dashboard.findValuesAsString("expr").stream()
            .flatMap(expression -> METRIC.matcher(expression).results())
            .map(found -> found.group())
            .filter(name -> !WORDS.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> told =
        scrape()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("[ {]", 2)[0])
            .collect(Collectors.toSet());

    assertThat(shown).hasSizeGreaterThan(8);
    assertThat(told).containsAll(shown);
  }

  @Test
  void requests_are_counted_by_kind_and_outcome_and_by_nothing_that_a_client_names()
      throws IOException {
    steward().record(Facts.strategy("2014", "A"));
    api.ask("query Fancy { profile(country: \"KH\") { id } }");
    api.ask("query Fancy { nothing }");
    api.ask("{ trend(indicator: CIRT, from: \"2015-01-01\", to: \"2014-01-01\") { on } }");

    String scrape = scrape();

    assertThat(scrape)
        .contains("graphql_requests_seconds_count{operation=\"query\",outcome=\"SUCCESS\"}")
        .contains("graphql_requests_seconds_count{operation=\"mutation\",outcome=\"SUCCESS\"}")
        .contains("graphql_requests_seconds_count{operation=\"none\",outcome=\"VALIDATION\"}")
        .contains("graphql_requests_seconds_count{operation=\"query\",outcome=\"BAD_INPUT\"}")
        .doesNotContain("Fancy");
  }

  @Test
  void recorded_events_are_counted_and_health_says_how_far_they_are_projected() {
    double before = counted();
    Steward steward = steward();
    steward.retract(steward.event(Facts.strategy("2014", "A")));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(counted()).isGreaterThanOrEqualTo(before + 2);
              JsonNode health = api.get("/actuator/health/events").at("/components/projection");
              assertThat(health.at("/status").asString()).isEqualTo("UP");
              assertThat(health.at("/details/lag").asInt()).isZero();
              assertThat(health.at("/details/deadLetters").asInt(-1)).isZero();
            });
  }

  @Test
  void the_compose_set_up_mounts_files_that_are_there_and_scrapes_the_application()
      throws IOException {
    JsonNode services = yaml(Path.of("..", "docker-compose.yml")).path("services");
    for (String service : List.of("prometheus", "grafana")) {
      assertThat(services.at("/%s/profiles/0".formatted(service)).asString())
          .isEqualTo("observability");
      assertThat(services.at("/%s/volumes".formatted(service)).valueStream())
          .map(volume -> volume.asString().split(":", 2)[0])
          .filteredOn(mounted -> mounted.startsWith("./"))
          .isNotEmpty()
          .allSatisfy(mounted -> assertThat(Path.of("..", mounted)).isRegularFile());
    }
    String target =
        yaml(OBSERVABILITY.resolve("prometheus.yaml"))
            .at("/scrape_configs/0/static_configs/0/targets/0")
            .asString();
    assertThat(services.has(target.split(":")[0])).isTrue();
    assertThat(
            yaml(OBSERVABILITY.resolve("grafana/datasources.yaml"))
                .at("/datasources/0/uid")
                .asString())
        .isEqualTo("prometheus");
    assertThat(
            yaml(OBSERVABILITY.resolve("grafana/dashboards.yaml")).at("/providers/0/options/path"))
        .hasToString("\"/etc/grafana/dashboards\"");
  }

  private static JsonNode yaml(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file)) {
      return JsonMapper.shared().valueToTree(new Yaml().load(text));
    }
  }

  private double counted() {
    return api.metric("cyberwellness.events.recorded");
  }

  private String scrape() throws IOException {
    return api.text("/actuator/prometheus");
  }
}
