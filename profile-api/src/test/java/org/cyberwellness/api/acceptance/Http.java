package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks plain HTTP with a running application, and sees all of its answers. */
public record Http(int port) {
  public static final String JSON = "application/json";
  public static final String GRAPHQL = "application/graphql-response+json";
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What came back. */
  public record Reply(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return MAPPER.readTree(body());
    }

    /** The errors of an answer that is one of this API's, and says nothing of its inside. */
    public String error() {
      assertThat(body()).doesNotContain("Exception", "org.", "java", "\tat ");
      Answer answer = new Answer(json());
      assertThat(answer.errors()).hasSize(1);
      return answer.errors().getFirst();
    }
  }

  /** Asks the API by GET. */
  public Reply get(Map<String, String> parameters, String... headers) {
    String query =
        parameters.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send("GET", "/graphql?" + query, BodyPublishers.noBody(), headers);
  }

  /** Sends the API a body of JSON, whatever it holds. */
  public Reply post(Object body, String accept) {
    return post(MAPPER.writeValueAsString(body), "Content-Type", JSON, "Accept", accept);
  }

  public Reply post(String body, String... headers) {
    return send("POST", "/graphql", BodyPublishers.ofString(body), headers);
  }

  public Reply send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
            .timeout(Duration.ofSeconds(30))
            .method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(method + " " + path, e);
    }
  }

  /** What the server says to a request as it is given here, line by line, to its end. */
  public String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
