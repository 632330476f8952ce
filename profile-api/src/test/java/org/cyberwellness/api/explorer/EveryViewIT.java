package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view, at any width and in both themes. */
class EveryViewIT extends InTheBrowser {
  private static final long MOST_BYTES = 300_000;
  private static final Duration USABLE = Duration.ofMillis(1_500);

  /** The quickest counts: the machine may be busy with something else. */
  private static final int VISITS = 3;

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

  static Stream<Arguments> views_at_every_look() {
    return VIEWS.stream()
        .flatMap(view -> Look.all().stream().map(look -> Arguments.of(view, look)));
  }

  @ParameterizedTest
  @MethodSource("views_at_every_look")
  void it_is_accessible_and_fits(View view, Look look) {
    Page page = open(view.address(), look);
    page.waitForLoadState(LoadState.NETWORKIDLE);

    keep(page, view.name() + "-" + look);
    assertFits(page);
    assertAccessible(page);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void with_all_that_it_discloses_it_is_accessible_and_fits(View view) {
    for (Look look : List.of(Look.DESK, Look.HAND)) {
      Page page = open(view.address(), look);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      page.waitForLoadState(LoadState.NETWORKIDLE);

      keep(page, view.name() + "-disclosed-" + look);
      assertFits(page);
      assertAccessible(page);
    }
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void a_first_visit_is_light_and_quick(View view) {
    open(view.address());
    List<Visit> visits = Stream.generate(() -> visit(view)).limit(VISITS).toList();

    System.out.println(view + ": " + visits);
    assertThat(visits)
        .extracting(Visit::bytes)
        .allSatisfy(bytes -> assertThat(bytes).isBetween(1L, MOST_BYTES));
    assertThat(visits.stream().map(Visit::took).min(Comparator.naturalOrder()))
        .hasValueSatisfying(took -> assertThat(took).isLessThan(USABLE));
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
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return new Visit(took, bytes.get());
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void what_an_address_shows_it_shows_again(View view) {
    Page first = open(view.address());
    first.waitForLoadState(LoadState.NETWORKIDLE);
    String shown = first.locator("main").innerText();

    assertThat(address(first)).isEqualTo(view.address());
    first.reload();
    heading(first).waitFor();
    first.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(first.locator("main").innerText()).isEqualTo(shown);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
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
