package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.CyberwellnessApplication;
import org.cyberwellness.history.ledger.TestPostgres;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The events can be kept in PostgreSQL; then nothing is recorded that nobody asked for. */
@BesideOtherClasses
class PostgresTest {
  @TempDir private Path directory;

  @Test
  void it_answers_as_the_embedded_one_does_and_loads_no_sample_unasked() throws Exception {
    try (EmbeddedPostgres postgres = TestPostgres.start()) {
      Map<String, String> once = Map.of("requestId", "once");
      Answer recorded;
      try (RunningApplication application = on(postgres)) {
        Steward steward = new Steward(application.api(), "KH");
        assertThat(steward.sequence()).isEqualTo(-1);
        recorded = steward.ask(List.of(strategy("2013", "A")), once);
        assertThat(steward.ask(List.of(strategy("2013", "B")), once).userErrors())
            .containsExactly("CONFLICT requestId");
        for (String none : List.of("a\0b", "\u00a0", "x".repeat(501))) {
          Map<String, String> id = Map.of("requestId", none);
          assertThat(steward.ask(List.of(strategy("2013", "B")), id).userErrors())
              .containsExactly("INVALID requestId");
          assertThat(steward.retract("event:KH:0", id).userErrors())
              .containsExactly("INVALID requestId");
        }
        assertThat(steward.retract("event:KH:0\0").userErrors())
            .containsExactly("NOT_FOUND eventId");
        assertThat(steward.ask(List.of(strategy("2013", "B\0")), Map.of()).userErrors())
            .containsExactly("INVALID events.0.strategyAdopted.title");
      }

      try (RunningApplication application = on(postgres)) {
        Steward steward = new Steward(application.api(), "KH");
        Answer again = steward.ask(List.of(strategy("2013", "A")), once);
        assertThat(again.all("recordEvents.events")).isEqualTo(recorded.all("recordEvents.events"));
        assertThat(steward.sequence()).isZero();
      }
    }
    assertThat(directory.toFile().list())
        .as("no ledger, and no token")
        .containsExactly("cursor-secret");
  }

  private RunningApplication on(EmbeddedPostgres postgres) {
    return new RunningApplication(
        new SpringApplicationBuilder(CyberwellnessApplication.class)
            .run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--cyberwellness.data-dir=" + directory,
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres")));
  }
}
