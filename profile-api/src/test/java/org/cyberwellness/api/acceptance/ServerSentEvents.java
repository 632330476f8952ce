package org.cyberwellness.api.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscribes to changes by an HTTP request that is answered with server-sent events. */
public final class ServerSentEvents implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String DATA = "data:";

  private final HttpClient http = HttpClient.newHttpClient();
  private final BufferedReader lines;

  public ServerSentEvents(Api api, Map<String, ?> variables)
      throws IOException, InterruptedException {
    this(api, Subscriber.CHANGES, variables);
  }

  public ServerSentEvents(Api api, String query, Map<String, ?> variables)
      throws IOException, InterruptedException {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    lines =
        new BufferedReader(
            new InputStreamReader(
                http.send(
                        HttpRequest.newBuilder(
                                URI.create("http://localhost:%d/graphql".formatted(api.port())))
                            .header("Content-Type", "application/json")
                            .header("Accept", "text/event-stream")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                        BodyHandlers.ofInputStream())
                    .body(),
                StandardCharsets.UTF_8));
  }

  /** What the next event holds; waits for it. */
  public JsonNode next() throws IOException {
    String line = lines.readLine();
    while (line != null && !(line.startsWith(DATA) && line.length() > DATA.length())) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("The stream has ended");
    }
    return JSON.readTree(line.substring(DATA.length()));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
