package org.cyberwellness.api.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Subscriber;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reads are closed, nobody is answered who does not say who they are. */
@BesideOtherClasses
class ClosedReadsTest {
  private static final String TYPENAME = "{ __typename }";

  @TempDir private Path directory;

  @Test
  void nothing_is_told_without_a_token() throws IOException {
    try (RunningApplication application =
        RunningApplication.withoutSample(
            directory,
            "--cyberwellness.security.open-reads=false",
            "--cyberwellness.security.open-monitoring=false")) {
      Api steward = application.api();
      Api nobody = steward.asNobody();

      assertThat(nobody.ask(TYPENAME).errors()).containsExactly("UNAUTHENTICATED");
      assertThat(nobody.ask("{ __schema { queryType { name } } }").errors())
          .containsExactly("UNAUTHENTICATED");
      assertThat(nobody.status("/KH")).isEqualTo(401);
      assertThat(nobody.status("/actuator/health")).isEqualTo(401);
      assertThat(nobody.status("/actuator/prometheus")).isEqualTo(401);
      try (Subscriber stranger = Subscriber.to(nobody, Map.of())) {
        assertThat(stranger.endCode()).isEqualTo("UNAUTHENTICATED");
      }

      assertThat(steward.ask(TYPENAME).text("__typename")).isEqualTo("Query");
      assertThat(steward.status("/KH")).isEqualTo(200);
      assertThat(steward.status("/actuator/health")).isEqualTo(200);
      try (Subscriber known = Subscriber.withToken(nobody, Api.STEWARD, TYPENAME, Map.of())) {
        assertThat(known.answer().at("/data/__typename").asString()).isEqualTo("Query");
      }
    }
  }
}
