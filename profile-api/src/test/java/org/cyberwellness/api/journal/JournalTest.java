package org.cyberwellness.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.law;
import static org.cyberwellness.api.acceptance.Facts.population;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Page;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events of all countries, in the order of recording. */
class JournalTest extends OnAnEmptyStore {
  private Steward one;
  private Steward other;
  private final List<String> recorded = new ArrayList<>();

  @BeforeEach
  void two_countries_by_turns() {
    one = steward();
    other = steward();
    recorded.addAll(events(one.record(strategy("2010", "A"), law("2009", "B"))));
    recorded.addAll(events(other.record(cirt("2015", "C"))));
    recorded.addAll(events(one.record(cirt("2001", "D"))));
    recorded.addAll(events(other.record(population("2012", 1000), strategy("2000", "E"))));
    recorded.addAll(events(one.record(law("2020", "F"))));
  }

  private static List<String> events(Answer recording) {
    return recording.texts("recordEvents.events.id");
  }

  private String list(String filter, String arguments) {
    return "changes(filter: {countries: [\"%s\", \"%s\"] %s} %s)"
        .formatted(one.country(), other.country(), filter, arguments);
  }

  private Page page(String filter, String arguments) {
    return Page.of(api, list(filter, arguments));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  void a_walk_from_either_end_shows_each_event_once_in_the_order_of_recording(int size) {
    Page page = page("", "first: " + size);
    assertThat(page.hasPrevious()).isFalse();
    List<String> forwards = new ArrayList<>(page.ids());
    while (page.hasNext()) {
      page = page("", "first: %d, after: \"%s\"".formatted(size, page.end()));
      assertThat(page.hasPrevious()).isTrue();
      forwards.addAll(page.ids());
    }
    page = page("", "last: " + size);
    assertThat(page.hasNext()).isFalse();
    List<String> backwards = new ArrayList<>(page.ids());
    while (page.hasPrevious()) {
      page = page("", "last: %d, before: \"%s\"".formatted(size, page.start()));
      assertThat(page.hasNext()).isTrue();
      backwards.addAll(0, page.ids());
    }

    assertThat(forwards).isEqualTo(recorded);
    assertThat(backwards).isEqualTo(recorded);
    assertThat(page.total()).isEqualTo(recorded.size());
  }

  @Test
  void what_is_recorded_after_a_page_comes_on_a_later_one() {
    Page last = page("", "first: 100");
    String further = one.event(strategy("2024", "G"));

    assertThat(page("", "first: 5, after: \"%s\"".formatted(last.end())).ids())
        .containsExactly(further);
  }

  @Test
  void all_countries_are_listed_where_none_is_named() {
    assertThat(api.ask("{ changes(last: 100) { nodes { id } } }").texts("changes.nodes.id"))
        .containsSubsequence(recorded);
  }

  @Test
  void a_filter_takes_kinds_indicators_and_days_of_recording() {
    String today = LocalDate.now(ZoneOffset.UTC).toString();

    assertThat(page("kinds: [CIRT_RECOGNIZED]", "first: 9").ids())
        .containsExactly(recorded.get(2), recorded.get(3));
    assertThat(page("indicators: [POLICY]", "last: 9").ids())
        .containsExactly(recorded.get(0), recorded.get(5));
    assertThat(page("kinds: [STRATEGY_ADOPTED] indicators: [CIRT]", "first: 9").ids()).isEmpty();
    assertThat(page("kinds: []", "first: 9").ids()).isEmpty();
    assertThat(page("to: \"2020-01-01\"", "first: 9").total()).isZero();
    assertThat(page("from: \"2020-01-01\" to: \"9999-12-31\"", "first: 9").ids())
        .isEqualTo(recorded);
    assertThat(page("from: \"%s\"".formatted(today), "last: 1").ids())
        .containsExactly(recorded.getLast());
  }

  @Test
  void a_filter_takes_the_names_of_those_who_recorded() {
    String name =
        api.ask("{ %s { nodes { recordedBy } } }".formatted(list("", "first: 1")))
            .text("changes.nodes.recordedBy");

    assertThat(page("by: [\"nobody\", \"%s\"]".formatted(name), "first: 9").ids())
        .isEqualTo(recorded);
    Page none = page("by: [\"nobody\"]", "last: 9");
    assertThat(none.ids()).isEmpty();
    assertThat(none.total()).isZero();
  }

  @Test
  void a_correction_is_an_event_and_what_it_corrected_says_so() {
    Answer corrected = one.correct(recorded.getFirst(), strategy("2011", "A"));
    one.retract(recorded.get(1));
    String replacement = corrected.text("correctEvent.event.id");

    List<String> all = Stream.concat(recorded.stream(), Stream.of(replacement)).toList();
    assertThat(page("", "first: 20").ids()).isEqualTo(all);
    Page standing = page("includeRetracted: false", "first: 20");
    assertThat(standing.ids()).isEqualTo(all.subList(2, all.size()));
    assertThat(standing.total()).isEqualTo(all.size() - 2);
    Answer first =
        api.ask(
            "{ %s { nodes { retraction { reason replacedBy { id } } } } }"
                .formatted(list("", "first: 1")));
    assertThat(first.text("changes.nodes.retraction.reason")).isEqualTo("Wrong.");
    assertThat(first.text("changes.nodes.retraction.replacedBy.id")).isEqualTo(replacement);
    assertThat(page("kinds: [STRATEGY_ADOPTED]", "last: 1").ids()).containsExactly(replacement);
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    String cursor = page("", "first: 1").end();

    assertThat(
            api.ask("{ changes(first: 1, after: \"%s\") { totalCount } }".formatted(cursor))
                .errors())
        .containsExactly("BAD_INPUT after");
    assertThat(api.ask("{ changes(first: 1, last: 1) { totalCount } }").errors())
        .containsExactly("BAD_INPUT last");
  }
}
