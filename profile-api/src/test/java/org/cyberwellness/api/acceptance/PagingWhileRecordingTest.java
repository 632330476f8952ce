package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others record between two pages makes no item of before appear twice or not at all. */
class PagingWhileRecordingTest extends OnAnEmptyStore {

  @ParameterizedTest
  @ValueSource(strings = {"EFFECTIVE", "RECORDED"})
  void events_come_and_go_between_the_pages_of_a_timeline(String axis) {
    Steward steward = steward();
    List<String> there =
        IntStream.range(0, 12)
            .mapToObj(i -> steward.event(strategy("20%02d".formatted(i * 2), "Strategy " + i)))
            .toList();
    String list = "timeline(country: \"%s\", axis: %s, %%s)".formatted(steward.country(), axis);

    List<String> seen = new ArrayList<>();
    String arguments = "first: 3";
    for (int i = 0; arguments != null; i++) {
      Page page = Page.of(api, list.formatted(arguments));
      seen.addAll(page.ids());
      arguments = page.hasNext() ? "first: 3, after: \"%s\"".formatted(page.end()) : null;
      // Before and behind the end of the page; and the page's last event, whose cursor is used.
      steward.record(strategy("1999", "Early " + i), strategy("2030", "Late " + i));
      steward.retract(page.ids().getLast());
      if (i == 8) {
        break;
      }
    }

    assertThat(seen).doesNotHaveDuplicates().containsSubsequence(there);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NAME", "LAST_CHANGED"})
  void countries_come_between_the_pages_of_profiles(String field) {
    List<Steward> there = IntStream.range(0, 7).mapToObj(_ -> steward()).toList();
    there.forEach(steward -> steward.record(strategy("2013", "A")));
    String list = "profiles(orderBy: {field: %s}, %%s)".formatted(field);

    List<String> seen = new ArrayList<>();
    Page page = Page.of(api, list.formatted("first: 2"));
    seen.addAll(page.ids());
    while (page.hasNext()) {
      steward().record(strategy("2013", "A"));
      page = Page.of(api, list.formatted("first: 2, after: \"%s\"".formatted(page.end())));
      seen.addAll(page.ids());
      if (seen.size() > 150) {
        break;
      }
    }

    List<String> countries = seen.stream().map(id -> id.split(":")[1]).toList();
    assertThat(countries).doesNotHaveDuplicates();
    assertThat(countries).containsAll(there.stream().map(Steward::country).toList());
  }
}
