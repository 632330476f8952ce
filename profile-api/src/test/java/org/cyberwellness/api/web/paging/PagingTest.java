package org.cyberwellness.api.web.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.cyberwellness.api.acceptance.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list is walked page by page, from either end, and shows each of its items once. */
class PagingTest extends OnTheSample {

  static Stream<Arguments> walks() {
    return lists().stream()
        .flatMap(list -> Stream.of(1, 3, 20).map(size -> Arguments.of(list, size)));
  }

  private static List<String> lists() {
    List<String> lists = new ArrayList<>();
    for (String axis : List.of("EFFECTIVE", "RECORDED")) {
      lists.add("timeline(country: \"KH\", axis: %s, %%s)".formatted(axis));
      lists.add(
          "timeline(country: \"KH\", axis: %s, filter: {includeRetracted: true}, %%s)"
              .formatted(axis));
    }
    for (String field : List.of("NAME", "READINESS", "LAST_CHANGED")) {
      for (String direction : List.of("ASC", "DESC")) {
        lists.add("profiles(orderBy: {field: %s, direction: %s}, %%s)".formatted(field, direction));
      }
    }
    lists.add("profiles(asOf: \"2014-12-31\", filter: {region: \"Asia\"}, %s)");
    return lists;
  }

  @ParameterizedTest
  @MethodSource("walks")
  void a_walk_shows_each_item_once_and_backwards_the_same(String list, int size) {
    List<String> whole = page(list, "first: 100").ids();

    Page first = page(list, "first: " + size);
    assertThat(first.hasPrevious()).isFalse();
    List<String> forwards = new ArrayList<>(first.ids());
    for (Page page = first; page.hasNext(); forwards.addAll(page.ids())) {
      page = page(list, "first: %d, after: \"%s\"".formatted(size, page.end()));
      assertThat(page.hasPrevious()).isTrue();
    }
    Page last = page(list, "last: " + size);
    assertThat(last.hasNext()).isFalse();
    List<String> backwards = new ArrayList<>(last.ids());
    for (Page page = last; page.hasPrevious(); backwards.addAll(0, page.ids())) {
      page = page(list, "last: %d, before: \"%s\"".formatted(size, page.start()));
      assertThat(page.hasNext()).isTrue();
    }

    assertThat(forwards).isEqualTo(whole).doesNotHaveDuplicates().hasSize(first.total());
    assertThat(backwards).isEqualTo(whole);
  }

  @Test
  void twenty_are_shown_where_no_number_is_given() {
    assertThat(page("profiles(orderBy: {field: NAME}, %s)", "after: null").ids()).hasSize(20);
    assertThat(page("profiles(%s)", "first: 100").total()).isEqualTo(42);
  }

  @Test
  void what_lies_between_two_cursors_can_be_asked_for() {
    Page ten = page("profiles(%s)", "first: 10");

    Page between =
        page(
            "profiles(%s)",
            "first: 5, after: \"%s\", before: \"%s\""
                .formatted(ten.cursors().get(2), ten.cursors().get(6)));
    Page nothing =
        page(
            "profiles(%s)",
            "last: 5, after: \"%s\", before: \"%s\""
                .formatted(ten.cursors().get(6), ten.cursors().get(2)));

    assertThat(between.ids()).isEqualTo(ten.ids().subList(3, 6));
    assertThat(nothing.ids()).isEmpty();
    assertThat(nothing.start()).isEqualTo("null");
  }

  @Test
  void orders_are_what_they_say() {
    assertThat(
            api.ask("{ profiles(first: 100) { nodes { country { name } } } }")
                .texts("profiles.nodes.country.name"))
        .hasSize(42)
        .isSorted();
    List<Double> scores =
        api
            .ask(
                """
                {
                  profiles(first: 100, orderBy: { field: READINESS, direction: DESC }) {
                    nodes { readiness { score } }
                  }
                }
                """)
            .all("profiles.nodes.readiness.score")
            .stream()
            .map(score -> -score.asDouble())
            .toList();
    assertThat(scores).hasSize(42).isSorted();
    assertThat(
            api.ask(
                    """
                    {
                      profiles(first: 100, orderBy: { field: LAST_CHANGED }) {
                        nodes { lastChangedOn }
                      }
                    }
                    """)
                .texts("profiles.nodes.lastChangedOn"))
        .hasSize(42)
        .isSorted();
  }

  @Test
  void a_cursor_says_nothing_and_belongs_to_its_list_alone() {
    Set<String> cursors = new HashSet<>();
    for (String list : lists()) {
      cursors.addAll(page(list, "first: 1").cursors());
    }
    assertThat(cursors).hasSameSizeAs(lists()).noneMatch(c -> c.contains("java"));

    for (String list : lists()) {
      String own = page(list, "first: 1").end();
      for (String cursor : cursors) {
        List<String> errors =
            api.ask("{ %s { totalCount } }".formatted(list.formatted(after(cursor)))).errors();
        assertThat(errors)
            .as("%s in %s", cursor, list)
            .isEqualTo(cursor.equals(own) ? List.of() : List.of("BAD_INPUT after"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 13, 20, 40})
  void a_changed_cursor_is_refused(int place) {
    String cursor = page("profiles(%s)", "first: 1").end();
    char changed = cursor.charAt(place) == 'A' ? 'B' : 'A';
    String tampered = cursor.substring(0, place) + changed + cursor.substring(place + 1);

    assertThat(api.ask("{ profiles(%s) { totalCount } }".formatted(after(tampered))).errors())
        .containsExactly("BAD_INPUT after");
    assertThat(api.ask("{ profiles(%s) { totalCount } }".formatted(after(cursor + "="))).errors())
        .containsExactly("BAD_INPUT after");
  }

  private static String after(String cursor) {
    return "first: 1, after: \"" + cursor + "\"";
  }

  private Page page(String list, String arguments) {
    return Page.of(api, list.formatted(arguments));
  }
}
