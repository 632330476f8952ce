package org.cyberwellness.api.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.acceptance.TokenIssuer;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever brings a JWT of the issuer that is named is known by it. */
@Slow
@BesideOtherClasses
class JwtTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir private static Path directory;
  private static TokenIssuer issuer;
  private static RunningApplication application;
  private static Api nobody;

  @BeforeAll
  static void start() throws IOException, JOSEException {
    issuer = new TokenIssuer();
    application =
        RunningApplication.withoutSample(
            directory,
            "--cyberwellness.tokens.steward=",
            "--cyberwellness.security.roles-claim=realm_access.roles",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address());
    nobody = application.api().asNobody();
  }

  @AfterAll
  static void stop() {
    application.close();
    issuer.close();
  }

  @Test
  void its_subject_is_the_name_and_its_roles_say_what_it_may() throws JOSEException {
    Api recorder = nobody.as(issuer.token("Analyst 7", HOUR, roles("offline", "recorder")));
    Api steward = nobody.as(issuer.token("Registrar", HOUR, roles("STEWARD")));

    Answer recorded = new Steward(recorder, "KH").record(strategy("2014", "A"));
    assertThat(recorded.text("recordEvents.events.recordedBy")).isEqualTo("issuer:Analyst 7");
    String event = recorded.text("recordEvents.events.id");
    assertThat(new Steward(recorder, "KH").retract(event).errors()).containsExactly("FORBIDDEN");
    assertThat(new Steward(steward, "KH").retract(event).userErrors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anonymous", "steward", "recorder", "sample", "import", "import-figures"})
  void its_name_is_told_apart_from_the_applications_own(String name) throws JOSEException {
    Api recorder = nobody.as(issuer.token(name, HOUR, roles("recorder")));
    Api reader = nobody.as(issuer.token(name, HOUR, roles()));

    Answer recorded = new Steward(recorder, "VN").record(strategy("2013", name));

    assertThat(recorded.text("recordEvents.events.recordedBy")).isEqualTo("issuer:" + name);
    assertThat(ask(reader).errors()).as("known, but without a role").containsExactly("FORBIDDEN");
  }

  @Test
  void without_a_role_it_may_read_only() throws JOSEException {
    Api reader = nobody.as(issuer.token("Reader", HOUR, Map.of("roles", List.of("steward"))));

    assertThat(reader.ask("{ __typename }").errors()).isEmpty();
    assertThat(ask(reader).errors()).containsExactly("FORBIDDEN");
  }

  @Test
  void one_that_has_run_out_or_was_signed_by_others_is_refused_even_for_reads() throws Exception {
    try (TokenIssuer other = new TokenIssuer()) {
      for (String token :
          List.of(
              issuer.token("Registrar", HOUR.negated(), roles("steward")),
              issuer.unsigned("Registrar", HOUR, roles("steward")),
              issuer.signedWithThePublicKey("Registrar", HOUR, roles("steward")),
              other.token("Registrar", HOUR, roles("steward")),
              issuer.token("Two\nlines", HOUR, roles("steward")),
              "no.jwt.atall")) {
        assertThat(nobody.as(token).ask("{ __typename }").errors())
            .containsExactly("UNAUTHENTICATED");
        assertThat(ask(nobody.as(token)).errors()).containsExactly("UNAUTHENTICATED");
      }
    }
  }

  @Test
  void no_token_of_the_application_itself_is_made_beside_the_issuer() {
    assertThat(directory.resolve("steward-token.sha256")).doesNotExist();
  }

  @Test
  void while_the_issuer_does_not_answer_nobody_is_taken_for_another(@TempDir Path own)
      throws Exception {
    String token;
    String address;
    try (TokenIssuer gone = new TokenIssuer()) {
      token = gone.token("Registrar", HOUR, roles("steward"));
      address = gone.address();
    }
    try (RunningApplication orphan =
        RunningApplication.withoutSample(
            own, "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + address)) {
      Api api = orphan.api();
      assertThat(ask(api.as(token)).errors()).containsExactly("UNAVAILABLE");
      assertThat(api.as(token).status("/KH")).isEqualTo(503);
      assertThat(ask(api).userErrors()).as("a token that is known here").isEmpty();
      assertThat(api.asNobody().ask("{ __typename }").errors()).isEmpty();
    }
  }

  private static Answer ask(Api api) {
    return new Steward(api, "LA").ask(List.of(strategy("2014", "A")), Map.of());
  }

  private static Map<String, Object> roles(String... roles) {
    return Map.of("realm_access", Map.of("roles", List.of(roles)));
  }
}
