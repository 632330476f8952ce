package org.cyberwellness.benchmark.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A packaged application in a process of its own. */
public record ServedProcess(JavaProcess java, int port, Path log, HttpClient http)
    implements AutoCloseable {
  /** One client asks for all that many would. */
  private static final String UNLIMITED = "--cyberwellness.limits.requests-per-minute=0";

  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final long SHORTEST_PAUSE_NS = 5_000_000;

  /** Who asks too often slows what is waited for. */
  private static final int PAUSES_OF_A_WAIT = 100;

  /**
   * Starts it.
   *
   * @param launch what comes after the java command: the JVM's options, then the jar
   */
  public static ServedProcess start(Path directory, List<String> launch, String... arguments)
      throws IOException {
    int port = Ports.free();
    Path log = directory.resolve("application-%d.log".formatted(port));
    List<String> all =
        Stream.of(
                launch.stream(),
                Stream.of("--server.port=" + port, UNLIMITED),
                Stream.of(arguments))
            .flatMap(parts -> parts)
            .toList();
    return new ServedProcess(
        JavaProcess.start(log, all),
        port,
        log,
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  /** Waits until it answers a GraphQL query with data. */
  public ServedProcess untilAnswered(String query) throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!isAnswered(query)) {
      long waited = System.nanoTime() - start;
      if (!java.process().isAlive() || waited > PATIENCE.toNanos()) {
        throw new IOException("No answer, but this: " + Files.readString(log));
      }
      Thread.sleep(Duration.ofNanos(Math.max(SHORTEST_PAUSE_NS, waited / PAUSES_OF_A_WAIT)));
    }
    return this;
  }

  private boolean isAnswered(String query) throws InterruptedException {
    try {
      return !ask(query).contains("\"errors\"");
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The answer to a GraphQL query, as it comes. */
  public String ask(String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(GraphQl.body(query)))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** The processor time that it took so far. */
  public Duration processorTime() {
    return java.process().info().totalCpuDuration().orElseThrow();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
  }

  @Override
  public void close() {
    http.close();
    java.close();
  }
}
