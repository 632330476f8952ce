package org.cyberwellness.api.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks GraphQL over HTTP with a running application.
 *
 * @param token says who asks; whoever sends none may read
 */
public record Api(int port, Optional<String> token) {
  /** Let in wherever tests start the application. */
  public static final String STEWARD = "token-of-the-steward-of-the-tests";

  /** Let in where tests have others beside the steward. */
  public static final String RECORDER = "token-of-the-recorder-of-the-tests";

  /** Let in beside the recorder. */
  public static final String CONTRIBUTOR = "token-of-the-contributor-of-the-tests";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** The steward's. */
  public Api(int port) {
    this(port, Optional.of(STEWARD));
  }

  /** The same application, asked by someone else. */
  public Api as(String other) {
    return new Api(port, Optional.of(other));
  }

  public Api asNobody() {
    return new Api(port, Optional.empty());
  }

  public Answer ask(String document) {
    return ask(document, Map.of());
  }

  public Answer ask(String document, Map<String, ?> variables) {
    try {
      return new Answer(JSON.readTree(send(document, variables)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body of the answer; no answer is an exception. */
  public String send(String document, Map<String, ?> variables) throws IOException {
    String body =
        JSON.writeValueAsString(Map.of("query", document, "variables", Map.copyOf(variables)));
    return send(HttpRequest.newBuilder(uri("/graphql"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body)))
        .body();
  }

  /** What an address of the operators answers. */
  public JsonNode get(String path) throws IOException {
    return JSON.readTree(
        send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(15))).body());
  }

  /** The same of a command without a body. */
  public JsonNode post(String path) throws IOException {
    return JSON.readTree(
        send(HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(15))
                .POST(BodyPublishers.noBody()))
            .body());
  }

  public int status(String path) throws IOException {
    return send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(5))).statusCode();
  }

  /** What a meter counts right now. */
  public long metric(String name) {
    try {
      return JSON.readTree(
              send(HttpRequest.newBuilder(uri("/actuator/metrics/" + name))
                      .timeout(Duration.ofSeconds(5)))
                  .body())
          .at("/measurements/0/value")
          .asLong();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body of a page. */
  public String text(String path) throws IOException {
    return send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30))).body();
  }

  /** Sends a request of any form, as whoever this asks as. */
  public java.net.http.HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    token.ifPresent(own -> request.setHeader("Authorization", "Bearer " + own));
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  public URI uri(String path) {
    return URI.create("http://localhost:%d%s".formatted(port, path));
  }

  /** A document of the test resources. */
  public static String document(String name) {
    try (InputStream file = Api.class.getResourceAsStream("/graphql-test/" + name + ".graphql")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
