package org.cyberwellness.api.web.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.Facts;
import org.cyberwellness.api.acceptance.Hostility;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What means no good as a document, a cursor, a body, a header or an address. */
@Slow
@BesideOtherClasses
class HostileRequestTest extends Hostility {
  private static final int REQUESTS = Effort.of(100, 300);
  private static final long TOLERATED_GROWTH = 48L << 20;

  @Test
  void as_a_note_of_sixteen_megabytes_or_a_document_without_end() throws IOException {
    Map<String, Object> fact =
        Facts.fact("strategyAdopted", "2014", "title", "A", "note", "x".repeat(16 << 20));
    HttpResponse<String> answer =
        post(
            steward,
            Api.document("record-events"),
            Map.of("input", Facts.recordInput("KH", List.of(fact), Map.of())));
    assertThat(answer.statusCode()).isEqualTo(413);
    for (String document :
        List.of(
            "{ " + "a: __typename ".repeat(10_000) + "}",
            "{ __typename " + "@include(if: true) ".repeat(50_000) + "}",
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
            "{ ...A } fragment A on Query { ...A ...A ...A }",
            "{ a ".repeat(5_000),
            "{ a(x: " + "[".repeat(5_000),
            "{ a(x: \"" + "\\u0000".repeat(100_000) + "\") }",
            "#".repeat(1 << 20),
            "{ profile(country: \"KH\") { country { profile { country { profile { country { profile"
                + " { country { profile { country { profile { country { profile { country { profile"
                + " { country { profile { country { profile { country { profile { id } } } } } } }"
                + " } } } } } } } } } } } } } }",
            "query (" + "$a: Int ".repeat(10_000) + ") { __typename }",
            "fragment F on Query { __typename } ".repeat(3_000) + "{ __typename }",
            "query Q { __typename } ".repeat(3_000),
            "{ node(id: \"country:KH\") "
                + "{ ... on Country { profile { country ".repeat(30)
                + "{ id }"
                + "} } }".repeat(30)
                + " }")) {
      assertAnswered(nobody, document, Map.of());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 20})
  void as_a_cursor_that_was_tampered_with(int place) {
    String cursor =
        nobody
            .ask("{ timeline(country: \"KH\", first: 2) { pageInfo { endCursor } } }")
            .text("timeline.pageInfo.endCursor");
    char other = cursor.charAt(place) == 'A' ? 'B' : 'A';
    String tampered = cursor.substring(0, place) + other + cursor.substring(place + 1);

    assertThat(
            nobody
                .ask(
                    "{ timeline(country: \"KH\", first: 2, after: \"%s\") { totalCount } }"
                        .formatted(tampered))
                .errors())
        .containsExactly("BAD_INPUT after");
    assertThat(
            nobody
                .ask(
                    "{ timeline(country: \"LA\", first: 2, after: \"%s\") { totalCount } }"
                        .formatted(cursor))
                .errors())
        .containsExactly("BAD_INPUT after");
  }

  @Test
  void as_a_body_that_grows_a_thousandfold() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 256; i++) {
        zipped.write(new byte[1 << 20]);
      }
    }
    HttpResponse<String> answer =
        steward.send(
            HttpRequest.newBuilder(steward.uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bomb.toByteArray())));

    assertThat(answer.statusCode()).isBetween(400, 499);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void as_a_request_that_is_none(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), steward.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      String status = new String(socket.getInputStream().readNBytes(12), UTF_8);
      assertThat(status).matches("HTTP/1\\.1 [24]..");
    }
  }

  static List<String> requests() {
    String end = "Host: localhost\r\nConnection: close\r\n\r\n";
    List<String> requests = new ArrayList<>();
    requests.add("GET /KH HTTP/1.1\r\n" + "X-Flood: a\r\n".repeat(2_000) + end);
    requests.add("GET /KH HTTP/1.1\r\nX-Long: " + "a".repeat(60_000) + "\r\n" + end);
    requests.add("GET /graphql?query=" + "a".repeat(60_000) + " HTTP/1.1\r\n" + end);
    requests.add("GET /KH?asOf=%00%ff%c0%af HTTP/1.1\r\n" + end);
    requests.add("GET /export/statements.csv?asOf=%ff HTTP/1.1\r\n" + end);
    requests.add("GET /KH HTTP/1.1\r\nAccept: image/png\r\n" + end);
    requests.add("GET /KH HTTP/1.1\r\nAccept: \u0001/\u0002;q=x\r\n" + end);
    requests.add("PATCH /export/events.ndjson HTTP/1.1\r\n" + end);
    requests.add("GET /..%2f..%2fetc/passwd HTTP/1.1\r\n" + end);
    requests.add("GET //KH;jsessionid=1 HTTP/1.1\r\n" + end);
    requests.add("GET /KH HTTP/1.1\r\nX-Smuggled: a\nb: c\u0000\r\n" + end);
    requests.add(
        "POST /graphql HTTP/1.1\r\n"
            + "Content-Length: 5\r\n"
            + "Transfer-Encoding: chunked\r\n"
            + "Content-Type: application/json\r\n"
            + end
            + "0\r\n\r\n");
    requests.add("POST /graphql HTTP/1.1\r\nContent-Length: -1\r\n" + end);
    requests.add(
        "POST /graphql HTTP/1.1\r\n"
            + "Content-Type: application/json; charset=\ud800\r\n"
            + "Content-Length: 2\r\n"
            + end
            + "{}");
    requests.add("TRACE /graphql HTTP/1.1\r\n" + end);
    requests.add("BREW /graphql HTTP/1.1\r\n" + end);
    requests.add("\u0000\u0001\u0002 / HTTP/1.1\r\n" + end);
    return requests;
  }

  @Test
  void again_and_again_it_leaves_nothing_behind() throws IOException {
    flood();
    long before = heapInUse();
    flood();
    flood();

    assertThat(heapInUse() - before).isLessThan(TOLERATED_GROWTH);
  }

  private static void flood() throws IOException {
    for (int i = 0; i < REQUESTS; i++) {
      String document =
          "{ a%d: profile(country: \"KH\", asOf: \"2014-08-26\") { id indicators { summary } } }";
      assertAnswered(nobody, document.formatted(System.nanoTime()), Map.of());
      assertAnswered(
          nobody,
          "{ a: __typename # %d %s \n }".formatted(System.nanoTime(), "x".repeat(50_000)),
          Map.of());
      nobody.as("guess " + System.nanoTime()).ask("{ __typename }");
      nobody.text("/none/such/" + System.nanoTime());
      nobody.text("/KH?asOf=" + (1_800 + i) + "-01-01");
    }
  }

  private static long heapInUse() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
