package org.cyberwellness.api.operation.start;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.cyberwellness.api.CyberwellnessApplication;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.SampleFacts;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import tools.jackson.databind.JsonNode;

/** At its start the application loads the sample once, and answers nothing before it is whole. */
@Slow
@BesideOtherClasses
class StartTest {
  private static final String STREAMS =
      "{ profiles(first: 100) { nodes { country { code } sequence knownAt } } }";

  @TempDir private Path directory;

  /** Holds the start back just before the sample is loaded. */
  static class Held implements ApplicationRunner, Ordered {
    private static final CountDownLatch RELEASED = new CountDownLatch(1);

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
      RELEASED.await();
    }

    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }
  }

  @Test
  void until_all_is_there_it_is_not_ready_and_answers_that_it_is_unavailable() throws Exception {
    Api api = new Api(freePort());
    CompletableFuture<ConfigurableApplicationContext> started =
        CompletableFuture.supplyAsync(
            () ->
                new SpringApplicationBuilder(CyberwellnessApplication.class, Held.class)
                    .run(
                        "--server.port=" + api.port(),
                        "--cyberwellness.data-dir=" + directory,
                        "--cyberwellness.sample=itu",
                        "--spring.main.banner-mode=off"));
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(() -> started.isDone() || api.status("/actuator/health/liveness") == 200);

      assertThat(api.status("/actuator/health/readiness")).isEqualTo(503);
      Answer early = api.ask("{ profile(country: \"KH\") { id } }");
      assertThat(early.errors()).containsExactly("UNAVAILABLE");
      assertThat(early.body().at("/errors/0/extensions/retryable").asBoolean()).isTrue();
      Answer mutation = new Steward(api, "KH").ask(List.of(strategy("2014", "A")), Map.of());
      assertThat(mutation.errors()).containsExactly("UNAVAILABLE");
    } finally {
      Held.RELEASED.countDown();
    }
    while (!started.isDone()) {
      Answer answer = api.ask("{ profiles { totalCount } }");
      assertThat(answer.errors()).isIn(List.of(), List.of("UNAVAILABLE"));
      if (answer.errors().isEmpty()) {
        assertThat(answer.text("profiles.totalCount")).isEqualTo("42");
      }
    }
    try (ConfigurableApplicationContext application = started.get()) {
      assertThat(application.isActive()).isTrue();
      assertThat(api.status("/actuator/health/readiness")).isEqualTo(200);
      assertThat(sequences(api)).isEqualTo(wholeSample());
    }
  }

  @Test
  void what_is_recorded_outlives_a_restart_and_the_sample_is_not_loaded_again() {
    Map<String, String> once = Map.of("requestId", "once");
    Answer recorded;
    Answer streams;
    try (RunningApplication application = RunningApplication.withSample(directory)) {
      recorded = steward(application).ask(List.of(strategy("2014", "A")), once);
      streams = application.api().ask(STREAMS);
    }

    try (RunningApplication application = RunningApplication.withSample(directory)) {
      Api api = application.api();
      assertThat(api.ask(STREAMS)).isEqualTo(streams);
      Answer again = steward(application).ask(List.of(strategy("2014", "A")), once);
      assertThat(again.all("recordEvents.events")).isEqualTo(recorded.all("recordEvents.events"));
      assertThat(steward(application).ask(List.of(strategy("2014", "B")), once).userErrors())
          .containsExactly("CONFLICT requestId");
      assertThat(api.ask(STREAMS)).isEqualTo(streams);
    }
  }

  @Test
  void a_load_that_was_cut_off_goes_on() {
    Map<String, JsonNode> files = SampleFacts.files();
    try (RunningApplication application = RunningApplication.withoutSample(directory)) {
      for (String country : List.of("AU", "BD", "KH")) {
        Answer answer =
            application
                .api()
                .ask(
                    Api.document("record-events"),
                    Map.of("input", SampleFacts.input(files.get(country), "events")));
        assertThat(answer.userErrors()).isEmpty();
      }
      assertThat(sequences(application.api())).hasSize(3).containsEntry("KH", 28);
    }

    try (RunningApplication application = RunningApplication.withSample(directory)) {
      assertThat(sequences(application.api())).isEqualTo(wholeSample());
    }
  }

  @Test
  void where_something_else_is_recorded_no_sample_is_loaded() {
    try (RunningApplication application = RunningApplication.withoutSample(directory)) {
      steward(application).record(strategy("2014", "A"));
    }

    try (RunningApplication application = RunningApplication.withSample(directory)) {
      assertThat(sequences(application.api())).isEqualTo(Map.of("TO", 0));
    }
  }

  private static Steward steward(RunningApplication application) {
    return new Steward(application.api(), "TO");
  }

  private static Map<String, Integer> sequences(Api api) {
    Map<String, Integer> sequences = new HashMap<>();
    for (JsonNode profile : api.ask(STREAMS).all("profiles.nodes")) {
      sequences.put(profile.at("/country/code").stringValue(), profile.path("sequence").intValue());
    }
    return sequences;
  }

  private static Map<String, Integer> wholeSample() {
    Map<String, JsonNode> files = SampleFacts.files();
    assertThat(files).hasSize(42);
    return files.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, file -> SampleFacts.places(file.getValue()) - 1));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
