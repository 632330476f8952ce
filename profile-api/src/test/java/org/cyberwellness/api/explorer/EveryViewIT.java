package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view, at any width and in both themes. */
@Slow
class EveryViewIT extends InTheBrowser {
  record View(String name, String address) {

    /** The same in a language. */
    View in(String language) {
      String changed = address.replaceFirst("[?&]lang=\\w+", "");
      return new View(
          name + "-" + language,
          changed + (changed.contains("?") ? "&" : "?") + "lang=" + language);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<View> VIEWS =
      List.of(
          new View("world", "/"),
          new View("world-cirt", "/?indicator=CIRT&asOf=2016-06-30"),
          new View("world-internet-users", "/?figure=INTERNET_USERS&asOf=2013-12-31"),
          new View("country", "/KH?asOf=2014-08-26"),
          new View("country-news", "/EE?since=2010-01-01"),
          new View("country-french", "/FR?lang=fr"),
          new View("timeline", "/KH/timeline"),
          new View("compare-dates", "/KH/compare?from=2014-08-26&to=2021-01-01"),
          new View("compare-certainty", "/KH/compare?from=2010-01-01&to=2020-01-01"),
          new View("country-uncertain", "/KH?asOf=2010-01-01"),
          new View("lines", "/lines?countries=KH,LA&from=2005&to=2020"),
          new View("compare-countries", "/compare?countries=KH,LA&asOf=2014-08-26"),
          new View("changes", "/changes?by=sample&kind=LEGISLATION_ENACTED"),
          new View("sources", "/sources?title=profile"));

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

  static Stream<View> all_views() {
    return VIEWS.stream();
  }

  static Stream<View> views() {
    return Effort.some(2, VIEWS).stream();
  }

  @ParameterizedTest
  @MethodSource("views_at_every_look")
  void it_is_accessible_and_fits(View view, Look look) {
    Page page = open(view.address(), look);

    keep(page, view.name() + "-" + look);
    assertFits(page);
    assertAccessible(page);
  }

  @ParameterizedTest
  @MethodSource("all_views")
  void in_french_on_a_phone_it_is_accessible_and_fits(View view) {
    it_is_accessible_and_fits(view.in("fr"), Look.HAND);
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
  void what_an_address_shows_it_shows_again(View view) {
    Page first = open(view.address());
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
