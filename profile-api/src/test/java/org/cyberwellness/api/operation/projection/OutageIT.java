package org.cyberwellness.api.operation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.core.ConditionTimeoutException;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.Load;
import org.cyberwellness.api.acceptance.MongoOnFile;
import org.cyberwellness.api.acceptance.PostgresServer;
import org.cyberwellness.api.acceptance.ServerProcess;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** A store goes away under load, and comes back: nothing has to be done, and nothing is lost. */
@Slow
class OutageIT {
  private static final Duration OUTAGE =
      Duration.ofSeconds(Long.getLong("faults.outage", Effort.of(2, 20)));

  /** A client gives up after half a minute. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(25);

  private static final Duration RECOVERY = Duration.ofMinutes(2);
  private static final int CLIENTS = 4;
  private static final String READ =
      "{ profile(country: \"KH\", asOf: \"2013-01-01\") { sequence } }";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  private final Random random = new Random(Long.getLong("faults.seed", Effort.seed()));
  private final Load load = new Load(random);

  /** Steps that take a store away and bring it back. */
  private interface Step {
    void take() throws Exception;
  }

  @Test
  @Execution(CONCURRENT)
  void without_PostgreSQL_reads_go_on_and_mutations_say_to_try_again() throws Exception {
    try (PostgresServer postgres = new PostgresServer(directory)) {
      ServerProcess server =
          ServerProcess.start(directory, "--spring.datasource.url=" + postgres.url()).ready();
      try {
        List<String> reads = outage(server, postgres::stop, postgres::start);
        assertThat(reads).containsOnly("answered");
        assertThat(load.toTryAgain()).isPositive();
        assertRecovered(server.api());
      } finally {
        server.kill();
      }
    }
  }

  @Test
  @Execution(CONCURRENT)
  void a_PostgreSQL_that_crashes_is_no_other() throws Exception {
    try (PostgresServer postgres = new PostgresServer(directory)) {
      ServerProcess server =
          ServerProcess.start(directory, "--spring.datasource.url=" + postgres.url()).ready();
      try {
        outage(server, postgres::kill, postgres::start);
        assertRecovered(server.api());
      } finally {
        server.kill();
      }
    }
  }

  @Test
  @Execution(CONCURRENT)
  void a_PostgreSQL_that_is_there_and_silent_holds_nobody_up_for_long() throws Exception {
    try (PostgresServer postgres = new PostgresServer(directory)) {
      ServerProcess server =
          ServerProcess.start(directory, "--spring.datasource.url=" + postgres.url()).ready();
      try {
        List<String> reads = outage(server, postgres::pause, postgres::resume);
        assertThat(reads).containsOnly("answered");
        assertRecovered(server.api());
      } finally {
        server.kill();
      }
    }
  }

  @Test
  @Execution(CONCURRENT)
  void without_MongoDB_it_records_all_the_same_and_reads_say_to_try_again() throws Exception {
    MongoOnFile[] mongo = {MongoOnFile.start(directory, ServerProcess.freePort())};
    ServerProcess server =
        ServerProcess.start(directory, "--spring.mongodb.uri=" + mongo[0].uri()).ready();
    try {
      List<String> reads =
          outage(
              server,
              mongo[0]::kill,
              () -> mongo[0] = MongoOnFile.start(directory, mongo[0].port()));
      assertThat(reads).contains("UNAVAILABLE").isSubsetOf("answered", "UNAVAILABLE");
      assertThat(load.unprojected()).isPositive();
      assertRecovered(server.api());
    } finally {
      server.kill();
      mongo[0].kill();
    }
  }

  private void awaitMoreThan(int acknowledged, ServerProcess server) throws Exception {
    try {
      await()
          .atMost(RECOVERY)
          .untilAsserted(
              () ->
                  assertThat(load.acknowledged()).as(load.toString()).isGreaterThan(acknowledged));
    } catch (ConditionTimeoutException stuck) {
      System.out.println(server.threads());
      throw stuck;
    }
  }

  /** The answer is how each read fared while the store was away. */
  private List<String> outage(ServerProcess server, Step away, Step back) throws Exception {
    Api api = server.api();
    load.start(CLIENTS, api);
    awaitMoreThan(20, server);
    away.take();
    List<String> reads = new ArrayList<>();
    long end = System.nanoTime() + OUTAGE.toNanos();
    while (System.nanoTime() < end) {
      long asked = System.nanoTime();
      Answer answer = api.ask(READ);
      reads.add(answer.errors().isEmpty() ? "answered" : String.join(" ", answer.errors()));
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(LONGEST_ANSWER);
    }
    back.take();
    long restored = System.nanoTime();
    int before = load.acknowledged();
    awaitMoreThan(before + 2 * CLIENTS, server);
    await()
        .atMost(RECOVERY)
        .ignoreExceptions()
        .until(
            () ->
                api.ask(READ).errors().isEmpty()
                    && new Steward(api, "TO")
                        .ask(List.of(Facts.strategy("2013", "S" + System.nanoTime())), Map.of())
                        .text("recordEvents.projected")
                        .equals("true"));
    load.stop();
    System.out.printf(
        "Away for %s, all is well %s after: %s%n",
        OUTAGE, Duration.ofNanos(System.nanoTime() - restored), load);
    return reads;
  }

  private void assertRecovered(Api api) throws Exception {
    load.repeatUnanswered(api);
    await()
        .atMost(RECOVERY)
        .ignoreExceptions()
        .until(
            () ->
                api.get("/actuator/metrics/cyberwellness.projection.lag")
                        .at("/measurements/0/value")
                        .doubleValue()
                    == 0);
    load.assertEachIsThereOnce(api);
    load.assertRequestIdsAnswerAsBefore(api, 50, random);
    assertThat(load.longest()).isLessThan(LONGEST_ANSWER);
    assertThat(api.get("/actuator/deadletters")).isEmpty();
    assertThat(api.get("/actuator/health").path("status").stringValue()).isEqualTo("UP");
  }
}
