package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent, by whoever: it is answered and never by a defect, and nothing that was recorded
 * is another thing afterwards.
 */
public abstract class Hostility {
  /** Half a character is none in UTF-8, but can be written down in JSON. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @TempDir private static Path directory;
  public static RunningApplication application;
  public static Api steward;
  public static Api nobody;
  private static String recorded;

  @BeforeAll
  public static void start() {
    application = RunningApplication.withoutSample(directory, "--cyberwellness.response-cache=1MB");
    steward = application.api();
    nobody = steward.asNobody();
    new Steward(steward, "KH").ask(EveryKind.begins(), Map.of());
    recorded = state();
  }

  @AfterEach
  public void nothing_that_was_recorded_is_another_thing() throws IOException {
    assertThat(state()).isEqualTo(recorded);
    assertThat(steward.get("/actuator/verify").toString()).contains("\"broken\":[]");
  }

  @AfterAll
  public static void stop() {
    application.close();
  }

  private static String state() {
    return nobody
        .ask(
            """
            { timeline(country: "KH", first: 100, filter: {includeRetracted: true}) { totalCount nodes {
                id kind effective recordedAt recordedBy hash note source { title } } } }
            """)
        .body()
        .toString();
  }

  /** It is one of the API's answers, and no defect. */
  public static HttpResponse<String> assertAnswered(
      Api api, String document, Map<String, ?> variables) throws IOException {
    HttpResponse<String> answer = post(api, document, variables);
    String asked = document.substring(0, Math.min(200, document.length()));
    assertThat(answer.statusCode()).as(asked).isLessThan(500);
    JsonNode body = JSON.readTree(answer.body());
    assertThat(body.has("data") || body.has("errors")).as(asked).isTrue();
    body.path("errors")
        .forEach(
            error ->
                assertThat(error.at("/extensions/code").asString("none"))
                    .as("%s %s: %s", asked, shortened(variables), error)
                    .isNotIn("none", "INTERNAL", "UNAVAILABLE"));
    return answer;
  }

  private static String shortened(Map<String, ?> variables) {
    String text = variables.toString();
    return text.substring(0, Math.min(500, text.length()));
  }

  public static HttpResponse<String> post(Api api, String document, Map<String, ?> variables)
      throws IOException {
    return api.send(
        HttpRequest.newBuilder(api.uri("/graphql"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("query", document, "variables", variables)))));
  }
}
