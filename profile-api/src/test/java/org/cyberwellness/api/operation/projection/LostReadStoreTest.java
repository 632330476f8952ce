package org.cyberwellness.api.operation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The read store can be lost while the application runs: it comes back from the events. */
class LostReadStoreTest {
  private static final String TITLES =
      "{ timeline(country: \"KH\") { nodes { id measure { title } } } }";

  @TempDir private Path directory;

  @Test
  void an_emptied_store_gives_no_half_answer_and_is_rebuilt() {
    try (RunningApplication application =
        RunningApplication.withoutSample(directory, "--cyberwellness.read-store.look-again=0s")) {
      Api api = application.api();
      Steward steward = new Steward(api, "KH");
      for (int i = 0; i < 30; i++) {
        steward.record(strategy("2013", "Strategy " + i));
      }
      Answer before = api.ask(TITLES);

      application.context().getBean(MongoDatabaseFactory.class).getMongoDatabase().drop();
      await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(20))
          .until(
              () -> {
                Answer answer = api.ask(TITLES);
                assertThat(answer.errors()).isIn(List.of(), List.of("UNAVAILABLE"));
                return answer.errors().isEmpty();
              });

      assertThat(api.ask(TITLES)).isEqualTo(before);
      assertThat(steward.ask(List.of(strategy("2014", "After")), Map.of()).userErrors()).isEmpty();
      assertThat(steward.sequence()).isEqualTo(30);
    }
  }
}
