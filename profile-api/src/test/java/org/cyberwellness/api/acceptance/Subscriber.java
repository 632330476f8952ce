package org.cyberwellness.api.acceptance;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscribes to changes over a WebSocket, and collects what it is told. */
public final class Subscriber implements WebSocket.Listener, AutoCloseable {
  public static final String CHANGES = Api.document("profile-changed");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final String subscribe;
  private final StringBuilder message = new StringBuilder();
  private final List<JsonNode> told = new CopyOnWriteArrayList<>();
  private final CompletableFuture<JsonNode> end = new CompletableFuture<>();
  private final WebSocket socket;
  private volatile boolean reading = true;
  private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

  private final String init;

  private Subscriber(URI address, String init, String document, Map<String, ?> variables) {
    this.init = init;
    subscribe =
        JSON.writeValueAsString(
            Map.of(
                "id", "1",
                "type", "subscribe",
                "payload", Map.of("query", document, "variables", variables)));
    socket =
        HTTP.newWebSocketBuilder()
            .subprotocols("graphql-transport-ws")
            .buildAsync(address, this)
            .join();
  }

  /** Subscribes to {@link #CHANGES}, for whoever waits by {@link #isOpenOn} for it to be heard. */
  public static Subscriber to(Api api, Map<String, ?> arguments) {
    return to(api, CHANGES, arguments);
  }

  public static Subscriber to(Api api, String document, Map<String, ?> variables) {
    return new Subscriber(address(api), "{\"type\": \"connection_init\"}", document, variables);
  }

  /** Says in its first message who it is. */
  public static Subscriber withToken(
      Api api, String token, String document, Map<String, ?> variables) {
    return new Subscriber(
        address(api),
        JSON.writeValueAsString(
            Map.of(
                "type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token))),
        document,
        variables);
  }

  private static URI address(Api api) {
    return URI.create("ws://localhost:%d/graphql".formatted(api.port()));
  }

  /** Subscribes to changes of these countries, and waits until the next one would be told. */
  public static Subscriber of(Api api, String... countries) {
    return subscribed(api, Map.of("countries", List.of(countries)));
  }

  /** Subscribes, and waits until the next change would be told. */
  public static Subscriber subscribed(Api api, Map<String, ?> arguments) {
    long before = openOn(api);
    Subscriber subscriber = to(api, arguments);
    await().atMost(PATIENCE).until(() -> openOn(api) > before);
    return subscriber;
  }

  /** How many streams of changes are open on an instance. */
  public static long openOn(Api api) {
    return api.metric("cyberwellness.subscriptions");
  }

  /** Goes on where another one ended. */
  public static Subscriber after(Api api, String cursor, String... countries) {
    Map<String, Object> arguments = new LinkedHashMap<>(Map.of("after", cursor));
    if (countries.length > 0) {
      arguments.put("countries", List.of(countries));
    }
    return to(api, arguments);
  }

  /** The first answer. */
  public JsonNode answer() {
    await().atMost(PATIENCE).until(() -> !told.isEmpty() || end.isDone());
    return told.getFirst();
  }

  /** The changes told so far. */
  public List<JsonNode> changes() {
    return told.stream().map(next -> next.at("/data/profileChanged")).toList();
  }

  /** Waits until so many changes are told. */
  public List<JsonNode> changes(int count) {
    await().atMost(PATIENCE).until(() -> told.size() >= count);
    return changes();
  }

  /** The ids of the events of so many changes. */
  public List<String> events(int count) {
    return changes(count).stream().map(change -> change.at("/event/id").asString()).toList();
  }

  /** The last of so many cursors. */
  public String cursor(int count) {
    return changes(count).get(count - 1).path("cursor").asString();
  }

  /** Waits for the end: an error, the end of the stream, or that the connection is closed. */
  public JsonNode end() {
    return end.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** The codes of the errors with which it ended, and what they are about. */
  public String endCode() {
    return new Answer(JSON.valueToTree(Map.of("errors", errors(end()))))
        .errors().stream().collect(joining(", "));
  }

  private static JsonNode errors(JsonNode end) {
    return end.isArray() ? end : end.path("errors");
  }

  public boolean isAtEnd() {
    return end.isDone();
  }

  /** Takes nothing in any longer. */
  public void pause() {
    reading = false;
  }

  public void goOn() {
    reading = true;
    socket.request(1);
  }

  @Override
  public void onOpen(WebSocket opened) {
    send(opened, init);
    opened.request(1);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      take(from, JSON.readTree(message.toString()));
      message.setLength(0);
    }
    if (reading) {
      from.request(1);
    }
    return CompletableFuture.completedStage(null);
  }

  /** A WebSocket sends one text after the other only. */
  private synchronized void send(WebSocket to, String text) {
    sent = sent.thenCompose(_ -> to.sendText(text, true));
  }

  private void take(WebSocket from, JsonNode received) {
    switch (received.path("type").asString()) {
      case "connection_ack" -> send(from, subscribe);
      case "next" -> {
        if (received.at("/payload/data").isObject()) {
          told.add(received.path("payload"));
        } else {
          end.complete(received.path("payload"));
        }
      }
      case "error" -> end.complete(received.path("payload"));
      case "complete" -> end.complete(received);
      case "ping" -> send(from, "{\"type\": \"pong\"}");
      default -> throw new IllegalStateException(received.toString());
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    end.complete(JSON.valueToTree(Map.of("closed", status, "reason", reason)));
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    end.complete(JSON.valueToTree(Map.of("failed", failure.toString())));
  }

  @Override
  public void close() {
    socket.abort();
  }
}
