package org.cyberwellness.api.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses other websites may show in a frame. */
@BesideOtherClasses
class FramingTest {
  @TempDir private static Path directory;
  private static RunningApplication application;

  @BeforeAll
  static void start() {
    application = RunningApplication.withoutSample(directory);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static Http.Reply open(String path) {
    return new Http(application.api().port())
        .send("GET", path, BodyPublishers.noBody(), "Accept", "text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/embed/world",
        "/embed/trend",
        "/embed/lines?countries=KH",
        "/embed/KH/figures",
        "/embed/KH/timeline"
      })
  void a_chart_may_be_framed_and_sends_no_form(String path) {
    Http.Reply page = open(path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("X-Frame-Options")).isEmpty();
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors *", "form-action 'none'")
        .doesNotContain("unsafe", "'none' *");
    assertThat(page.body()).contains("/embed.js").doesNotContain("/app.js");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/embed/none", "/embed/", "/embed/KH", "/embed/record", "/embed/KH/record"})
  void where_there_is_no_chart_a_frame_does_not_get_the_whole_explorer(String path) {
    Http.Reply page = open(path);

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("/embed.js").doesNotContain("/app.js");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/lines",
        "/compare",
        "/KH",
        "/KH/timeline",
        "/record",
        "/KH/record",
        "/graphiql",
        "/embed",
        "/embedded",
        "/none",
        "/x/embed/world",
        "/EMBED/world",
        "/export/KH/profile.html"
      })
  void nothing_else_may_be_framed(String path) {
    Http.Reply page = open(path);

    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/embed/../record",
        "/embed/%2e%2e/record",
        "/embed/..;/record",
        "/embed/..%2frecord",
        "/embed/;/../record",
        "/embed//../record",
        "//embed/world"
      })
  void no_detour_leads_from_a_frame_to_another_page(String path) {
    Http.Reply answer = open(path);

    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("/app.js");
  }
}
