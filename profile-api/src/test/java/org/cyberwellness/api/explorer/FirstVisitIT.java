package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit to a view loads, and how long it takes; no other test runs beside it. */
@Slow
@Isolated
class FirstVisitIT extends InTheBrowser {
  private static final long MOST_BYTES = 300_000;

  /** Of the world, without the answers that hold its figures; one connection serves them all. */
  private static final long MOST_BYTES_OF_PAGE = 160_000;

  private static final int MOST_REQUESTS = 60;

  private static final Duration USABLE = Duration.ofMillis(1_500);

  /** The quickest counts: the machine may be busy with something else. */
  private static final int VISITS = 10;

  private static final int VISITS_AT_LEAST = Effort.of(1, 3);

  @ParameterizedTest
  @MethodSource("org.cyberwellness.api.explorer.EveryViewIT#views")
  void a_first_visit_is_light_and_quick(EveryViewIT.View view) {
    open(view.address());
    List<Visit> visits = new ArrayList<>();
    do {
      visits.add(visit(view.address()));
    } while (visits.size() < VISITS_AT_LEAST || (visits.size() < VISITS && !isQuick(visits)));

    System.out.println(view + ": " + visits);
    assertThat(visits)
        .extracting(Visit::bytes)
        .allSatisfy(bytes -> assertThat(bytes).isBetween(1L, MOST_BYTES));
    assertThat(isQuick(visits)).as("one within %s", USABLE).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void the_world_is_there_with_few_bytes_and_requests(String language) {
    open("/?lang=" + language);
    Visit visit = visit("/?lang=" + language);

    System.out.println("first load of the world, " + language + ": " + visit);
    assertThat(visit.bytesOfPage()).isBetween(1L, MOST_BYTES_OF_PAGE);
    assertThat(visit.requests()).isBetween(1, MOST_REQUESTS);
  }

  private static boolean isQuick(List<Visit> visits) {
    return visits.stream().anyMatch(visit -> visit.took().compareTo(USABLE) < 0);
  }

  /**
   * @param bytesOfPage those that are no answer of the API
   */
  private record Visit(Duration took, long bytes, long bytesOfPage, int requests) {}

  /** By someone whose browser has nothing of the pages yet. */
  private Visit visit(String address) {
    Page page = window(Look.DESK);
    Map<String, String> addresses = new ConcurrentHashMap<>();
    Map<String, Long> sizes = new ConcurrentHashMap<>();
    CDPSession network = page.context().newCDPSession(page);
    network.on(
        "Network.loadingFinished",
        event ->
            sizes.put(
                event.get("requestId").getAsString(), event.get("encodedDataLength").getAsLong()));
    network.on(
        "Network.responseReceived",
        event ->
            addresses.put(
                event.get("requestId").getAsString(),
                event.getAsJsonObject("response").get("url").getAsString()));
    network.send("Network.enable");

    long start = System.nanoTime();
    page.navigate(url(address));
    heading(page).waitFor();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    settle(page);
    long answers =
        sizes.entrySet().stream()
            .filter(size -> addresses.getOrDefault(size.getKey(), "").endsWith("/graphql"))
            .mapToLong(Map.Entry::getValue)
            .sum();
    long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
    return new Visit(took, bytes, bytes - answers, sizes.size());
  }
}
