package org.cyberwellness.api.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Where nothing is said of tokens, the first start makes one and tells it once. */
@Slow
@ExtendWith(OutputCaptureExtension.class)
class FirstTokenTest {
  private static final Pattern TOLD = Pattern.compile("token, shown only this once: (\\S+)");
  private static final String NO_TOKEN = "--cyberwellness.tokens.steward=";

  @TempDir private Path directory;

  @Test
  void it_is_told_at_the_first_start_alone_and_only_its_hash_is_kept(CapturedOutput output)
      throws IOException {
    String token;
    try (RunningApplication first = RunningApplication.withoutSample(directory, NO_TOKEN)) {
      token = told(output);
      assertThat(ask(first.api().as(token)).userErrors()).isEmpty();
      assertThat(first.api().asNobody().ask("{ __typename }").errors()).isEmpty();
    }
    int told = output.toString().length();
    try (RunningApplication again = RunningApplication.withoutSample(directory, NO_TOKEN)) {
      assertThat(ask(again.api().as(token)).userErrors())
          .containsExactly("INVALID events.0.strategyAdopted");
      assertThat(ask(again.api().as(token + "x")).errors()).containsExactly("UNAUTHENTICATED");
    }
    assertThat(output.toString().substring(told)).doesNotContain(token);

    Path file = directory.resolve("steward-token.sha256");
    assertThat(file).content().doesNotContain(token);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void it_is_not_let_in_where_another_is_named() throws IOException {
    Path file = directory.resolve("steward-token.sha256");
    try (RunningApplication named = RunningApplication.withoutSample(directory)) {
      assertThat(ask(named.api()).userErrors()).isEmpty();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void a_token_that_can_be_guessed_is_refused_at_the_start() {
    assertThatThrownBy(
            () ->
                RunningApplication.withoutSample(
                    directory, "--cyberwellness.tokens.steward=secret"))
        .rootCause()
        .hasMessage("cyberwellness.tokens.steward has 6 characters: a token needs at least 16");
  }

  @Test
  void a_token_with_a_name_that_an_issuer_could_give_is_refused_at_the_start() {
    assertThatThrownBy(
            () ->
                RunningApplication.withoutSample(
                    directory,
                    "--cyberwellness.tokens.named[0].name=issuer:Analyst",
                    "--cyberwellness.tokens.named[0].role=recorder",
                    "--cyberwellness.tokens.named[0].sha256=" + "a".repeat(64)))
        .rootCause()
        .hasMessageContaining("'issuer:Analyst' begins with 'issuer:'");
  }

  private static String told(CapturedOutput output) {
    Matcher told = TOLD.matcher(output);
    assertThat(told.find()).isTrue();
    return told.group(1);
  }

  private static Answer ask(Api api) {
    return new Steward(api, "KH").ask(List.of(strategy("2014", "A")), Map.of());
  }
}
