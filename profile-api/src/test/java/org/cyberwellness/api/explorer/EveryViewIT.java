package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.cyberwellness.profile.Effort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view, at any width and in both themes. */
class EveryViewIT extends InTheBrowser {
  private static final long MOST_BYTES = 300_000;
  private static final Duration USABLE = Duration.ofMillis(1_500);

  /** The quickest counts: the machine may be busy with something else. */
  private static final int VISITS = 10;

  private static final int VISITS_AT_LEAST = Effort.of(1, 3);

  record View(String name, String address) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final List<View> VIEWS =
      List.of(
          new View("world", "/"),
          new View("world-cirt", "/?indicator=CIRT&asOf=2016-06-30"),
          new View("country", "/KH?asOf=2014-08-26"),
          new View("country-news", "/EE?since=2010-01-01"),
          new View("country-french", "/FR?lang=fr"),
          new View("timeline", "/KH/timeline"),
          new View("compare-dates", "/KH/compare?from=2014-08-26&to=2021-01-01"),
          new View("compare-countries", "/compare?countries=KH,LA&asOf=2014-08-26"));

  /** Every view at every look; or some, each at one. */
  static Stream<Arguments> views_at_every_look() {
    return atLooks(Look.all());
  }

  static Stream<Arguments> views_at_the_desk_and_in_the_hand() {
    return atLooks(List.of(Look.DESK, Look.HAND));
  }

  private static Stream<Arguments> atLooks(List<Look> looks) {
    Random random = Effort.random();
    return views()
        .flatMap(
            view -> Effort.some(1, looks, random).stream().map(look -> Arguments.of(view, look)));
  }

  static Stream<View> views() {
    return Effort.some(4, VIEWS).stream();
  }

  @ParameterizedTest
  @MethodSource("views_at_every_look")
  void it_is_accessible_and_fits(View view, Look look) {
    Page page = open(view.address(), look);
    settle(page);

    keep(page, view.name() + "-" + look);
    assertFits(page);
    assertAccessible(page);
  }

  @ParameterizedTest
  @MethodSource("views_at_the_desk_and_in_the_hand")
  void with_all_that_it_discloses_it_is_accessible_and_fits(View view, Look look) {
    Page page = open(view.address(), look);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    settle(page);

    keep(page, view.name() + "-disclosed-" + look);
    assertFits(page);
    assertAccessible(page);
  }

  @ParameterizedTest
  @MethodSource("views")
  void a_first_visit_is_light_and_quick(View view) {
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
  private Visit visit(View view) {
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

  @ParameterizedTest
  @MethodSource("views")
  void what_an_address_shows_it_shows_again(View view) {
    Page first = open(view.address());
    settle(first);
    String shown = first.locator("main").innerText();

    assertThat(address(first)).isEqualTo(view.address());
    first.reload();
    heading(first).waitFor();
    settle(first);
    assertThat(first.locator("main").innerText()).isEqualTo(shown);
  }

  @ParameterizedTest
  @MethodSource("views")
  void it_opens_the_query_behind_it(View view) {
    Page page = open(view.address());
    page.locator(".query-link a").click();
    page.locator(".graphiql-query-editor .CodeMirror").waitFor();

    assertThat(page.locator(".graphiql-query-editor .CodeMirror-code").innerText())
        .contains("query");
    page.getByLabel("Execute query").click();
    Locator operations = page.getByRole(AriaRole.MENUITEM);
    if (operations.count() > 0) {
      operations.first().click();
    }
    Locator result = page.getByLabel("Result Window");
    result.getByText("\"data\"").waitFor();
    assertThat(result.innerText()).doesNotContain("errors");
  }
}
