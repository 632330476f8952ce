package org.cyberwellness.api.operation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The read store can be lost while the application runs: it comes back from the events. */
@Slow
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

  @Test
  void a_store_that_becomes_another_ledgers_is_not_served_until_it_is_this_ledgers_again() {
    try (RunningApplication application = RunningApplication.withoutSample(directory)) {
      Api api = application.api();
      new Steward(api, "KH").record(strategy("2013", "A strategy"));
      Answer before = api.ask(TITLES);
      MongoCollection<Document> marks =
          application
              .context()
              .getBean(MongoDatabaseFactory.class)
              .getMongoDatabase()
              .getCollection("readStore");
      Document own = marks.find().first();

      marks.updateOne(new Document(), Updates.set("ledger", "another"));
      awaitReadiness(api, 503);
      assertThat(api.ask(TITLES).errors()).containsExactly("UNAVAILABLE");

      marks.replaceOne(new Document(), own);
      awaitReadiness(api, 200);
      assertThat(api.ask(TITLES)).isEqualTo(before);
      assertThat(new Steward(api, "KH").sequence()).isZero();
      new Steward(api, "KH").record(strategy("2014", "After"));
      assertThat(new Steward(api, "KH").sequence()).isOne();
    }
  }

  private static void awaitReadiness(Api api, int status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> api.status("/actuator/health/readiness") == status);
  }
}
