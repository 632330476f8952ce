package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cyberwellness.profile.Effort;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a first visit to a view loads, and how long it takes; no other test runs beside it. */
@Isolated
class FirstVisitIT extends InTheBrowser {
  private static final long MOST_BYTES = 300_000;
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
      visits.add(visit(view));
    } while (visits.size() < VISITS_AT_LEAST || (visits.size() < VISITS && !isQuick(visits)));

    System.out.println(view + ": " + visits);
    assertThat(visits)
        .extracting(Visit::bytes)
        .allSatisfy(bytes -> assertThat(bytes).isBetween(1L, MOST_BYTES));
    assertThat(isQuick(visits)).as("one within %s", USABLE).isTrue();
  }

  private static boolean isQuick(List<Visit> visits) {
    return visits.stream().anyMatch(visit -> visit.took().compareTo(USABLE) < 0);
  }

  private record Visit(Duration took, long bytes) {}

  /** By someone whose browser has nothing of the pages yet. */
  private Visit visit(EveryViewIT.View view) {
    Page page = window(Look.DESK);
    AtomicLong bytes = new AtomicLong();
    CDPSession network = page.context().newCDPSession(page);
    network.on(
        "Network.loadingFinished",
        event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    network.send("Network.enable");

    long start = System.nanoTime();
    page.navigate(url(view.address()));
    heading(page).waitFor();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    settle(page);
    return new Visit(took, bytes.get());
  }
}
