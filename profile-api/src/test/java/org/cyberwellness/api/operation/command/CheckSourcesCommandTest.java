package org.cyberwellness.api.operation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.law;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.cyberwellness.api.acceptance.CommandRun;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The addresses of sources are asked by a command, politely, and nothing is recorded. */
@Slow
class CheckSourcesCommandTest {
  private static final String ROBOTS = "User-agent: *\nDisallow: /private\n";

  @TempDir private Path data;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String base;

  private record Asked(String request, String agent, long nanos) {}

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    asked.add(
        new Asked(
            method + " " + path,
            exchange.getRequestHeaders().getFirst("User-Agent"),
            System.nanoTime()));
    byte[] body = (path.equals("/robots.txt") ? ROBOTS : "").getBytes(StandardCharsets.UTF_8);
    switch (path) {
      case "/moved" -> exchange.getResponseHeaders().add("Location", "/here");
      case "/elsewhere-today" -> exchange.getResponseHeaders().add("Location", base + "/here");
      case "/to-private" -> exchange.getResponseHeaders().add("Location", "/private/page");
      case "/for-ever" -> exchange.getResponseHeaders().add("Location", "/for-ever");
      default -> {}
    }
    int status =
        switch (path) {
          case "/gone" -> 410;
          case "/missing" -> 404;
          case "/moved", "/to-private" -> 301;
          case "/elsewhere-today", "/for-ever" -> 302;
          case "/only-get" -> method.equals("HEAD") ? 404 : 200;
          case "/broken" -> 500;
          default -> 200;
        };
    exchange.sendResponseHeaders(
        status, body.length == 0 || method.equals("HEAD") ? -1 : body.length);
    if (!method.equals("HEAD")) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private void cite(String... addresses) {
    try (RunningApplication application = RunningApplication.withoutSample(data)) {
      Steward steward = new Steward(application.api(), "KH");
      for (String address : addresses) {
        assertThat(
                steward
                    .ask(
                        List.of(law("2010", "A law")),
                        Map.of("source", Map.of("title", "A source", "url", address)))
                    .userErrors())
            .isEmpty();
      }
    }
  }

  private CommandRun run(String... options) {
    String[] all = Arrays.copyOf(options, options.length + 2);
    System.arraycopy(options, 0, all, 1, options.length);
    all[0] = "check-sources";
    all[all.length - 1] = "--cyberwellness.data-dir=" + data;
    return CommandRun.of(all);
  }

  private List<String> requests() {
    return asked.stream().map(Asked::request).toList();
  }

  @Test
  void given_addresses_of_every_sort_when_they_are_checked_then_those_that_are_gone_are_printed() {
    cite(
        base + "/here",
        base + "/gone#part",
        base + "/missing",
        base + "/moved",
        base + "/elsewhere-today",
        base + "/only-get",
        base + "/broken",
        base + "/private/page",
        base + "/to-private",
        base + "/for-ever",
        "http://no-such-host.invalid/");
    String before = CommandRun.of("export-events", "--cyberwellness.data-dir=" + data).out();

    CommandRun run = run("--private-networks", "--pause=0", "--timeout=5", "--agent=(tests)");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "GONE %s/gone#part 410 events: 1".formatted(base),
            "GONE %s/missing 404 events: 1".formatted(base),
            "GONE http://no-such-host.invalid/ no such host events: 1",
            "MOVED %s/moved to %1$s/here events: 1".formatted(base),
            "UNCLEAR %s/broken 500 events: 1".formatted(base),
            "UNCLEAR %s/for-ever too many redirections events: 1".formatted(base),
            "NOT_ASKED %s/private/page robots.txt events: 1".formatted(base),
            "NOT_ASKED %s/to-private robots.txt events: 1".formatted(base),
            "11 addresses: 3 found, 1 moved, 3 gone, 2 unclear, 2 not asked.");
    assertThat(requests())
        .containsOnlyOnce("GET /robots.txt")
        .noneMatch(request -> request.contains("/private/"));
    assertThat(asked).extracting(Asked::agent).containsOnly("cyberwellness-profiles (tests)");
    assertThat(CommandRun.of("export-events", "--cyberwellness.data-dir=" + data).out())
        .as("what is recorded")
        .isEqualTo(before);
  }

  @Test
  void given_a_pause_when_one_host_is_asked_then_its_requests_are_that_far_apart() {
    cite(base + "/a", base + "/b", base + "/c");

    CommandRun run = run("--private-networks", "--pause=0.3");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("3 addresses: 3 found");
    List<Long> times = asked.stream().map(Asked::nanos).sorted().toList();
    assertThat(times).hasSize(4);
    assertThat(IntStream.range(1, 4).mapToObj(i -> times.get(i) - times.get(i - 1)))
        .allMatch(between -> between >= 250_000_000);
  }

  @Test
  void given_an_address_of_this_machine_when_nothing_else_is_said_then_it_is_not_asked() {
    cite(base + "/here", "http://[::1]:1/", "http://169.254.169.254/latest/meta-data");

    CommandRun run = run();

    assertThat(run.out())
        .contains("3 addresses: 0 found, 0 moved, 0 gone, 0 unclear, 3 not asked.");
    assertThat(asked).isEmpty();
  }

  @Test
  void given_a_bad_option_when_it_is_run_then_the_usage_is_printed() {
    for (String option : List.of("--pause=soon", "--pause=-1", "--timeout=0", "--agent= ")) {
      CommandRun run = run(option);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .contains(option.substring(0, option.indexOf('=')) + " must be", "check-sources");
    }
    assertThat(CommandRun.of("check-sources", "a.csv").exitCode()).isEqualTo(2);
  }
}
