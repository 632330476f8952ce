package org.cyberwellness.api.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.CuttingProxy;
import org.cyberwellness.api.acceptance.CuttingProxy.Cut;
import org.cyberwellness.api.acceptance.FreeCountries;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.acceptance.Timelines;
import org.cyberwellness.history.ledger.TestPostgres;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The connection to PostgreSQL is lost during a commit, so that nobody here knows its outcome: the
 * client is told to ask again, and whichever it was, it is recorded once.
 */
@Slow
@BesideOtherClasses
class LostCommitTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final List<?> FACTS = List.of(strategy("2013", "A"), strategy("2014", "B"));

  @TempDir private static Path directory;
  private static EmbeddedPostgres postgres;
  private static CuttingProxy proxy;
  private static RunningApplication application;

  @BeforeAll
  static void start() throws Exception {
    postgres = TestPostgres.start();
    proxy = new CuttingProxy(postgres.getPort());
    application =
        RunningApplication.withoutSample(
            directory,
            // Sends each statement as a text, in which the proxy finds the events.
            "--spring.datasource.url=jdbc:postgresql://localhost:%d/postgres?user=postgres&prepareThreshold=0"
                .formatted(proxy.port()));
  }

  @AfterAll
  static void stop() throws Exception {
    application.close();
    proxy.close();
    postgres.close();
  }

  @ParameterizedTest
  @EnumSource
  void given_a_commit_of_unknown_outcome_when_the_request_is_sent_again_then_it_is_recorded_once(
      Cut cut) throws Exception {
    Steward steward = new Steward(application.api(), FreeCountries.next(application.api()));
    steward.record(strategy("2012", "Before"));
    Map<String, String> once = Map.of("requestId", "once: " + cut);

    proxy.cutNextCommit(cut);
    Answer lost = steward.ask(FACTS, once);

    assertThat(proxy.hasCut()).isTrue();
    assertThat(lost.errors()).containsExactly("UNAVAILABLE");
    assertThat(lost.body().at("/errors/0/extensions/retryable").asBoolean()).isTrue();
    Answer again =
        await()
            .atMost(PATIENCE)
            .until(() -> steward.ask(FACTS, once), answer -> answer.errors().isEmpty());
    assertThat(again.userErrors()).isEmpty();
    assertThat(steward.ask(FACTS, once).texts("recordEvents.events.id"))
        .isEqualTo(again.texts("recordEvents.events.id"))
        .containsExactly(id(steward, 1), id(steward, 2));
    steward.record(strategy("2015", "After"));
    assertThat(Timelines.recorded(application.api(), steward.country()))
        .containsExactlyInAnyOrder(
            id(steward, 0) + " Before",
            id(steward, 1) + " A",
            id(steward, 2) + " B",
            id(steward, 3) + " After");
    assertThat(application.api().text("/actuator/verify")).endsWith("\"broken\":[]}");
  }

  private static String id(Steward steward, int place) {
    return "event:%s:%d".formatted(steward.country(), place);
  }
}
