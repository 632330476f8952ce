package org.cyberwellness.api.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.law;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Page;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A walk through a list shows what its first page saw, whatever others record meanwhile. */
@Slow
class PagingWhileRecordingTest extends OnAnEmptyStore {
  private static final List<Steward> STEWARDS = new ArrayList<>();
  private static final AtomicInteger NAMES = new AtomicInteger();

  @BeforeEach
  void some_countries_are_there() {
    if (STEWARDS.isEmpty()) {
      for (int i = 0; i < 9; i++) {
        Steward steward = steward();
        steward.record(strategy("20%02d".formatted(i), "A"), law("2009", "B " + i));
        if (i % 3 == 0) {
          steward.record(cirt("2012", "C"));
        }
        STEWARDS.add(steward);
      }
    }
  }

  static Stream<Arguments> walks() {
    Stream<String> timelines =
        Stream.of("EFFECTIVE", "RECORDED")
            .map("timeline(country: \"%%s\", axis: %s, %%%%s)"::formatted);
    Stream<String> profiles =
        Stream.of("NAME", "READINESS", "LAST_CHANGED")
            .flatMap(
                field ->
                    Stream.of("ASC", "DESC")
                        .map(
                            direction ->
                                "profiles(orderBy: {field: %s, direction: %s}, %%s)"
                                    .formatted(field, direction)));
    return Stream.concat(timelines, profiles)
        .flatMap(list -> Stream.of(Arguments.of(list, true), Arguments.of(list, false)));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void a_walk_neither_skips_nor_repeats(String list, boolean forwards) throws Exception {
    String asked = list.contains("timeline") ? list.formatted(longTimeline().country()) : list;
    List<String> there = Page.of(api, asked.formatted("first: 100")).ids();
    Page page = Page.of(api, asked.formatted(forwards ? "first: 2" : "last: 2"));
    List<String> seen = new ArrayList<>(page.ids());

    AtomicInteger recorded = new AtomicInteger();
    AtomicBoolean walking = new AtomicBoolean(true);
    Thread others = Thread.ofVirtual().start(() -> recordOn(asked, walking, recorded));
    try {
      while (forwards ? page.hasNext() : page.hasPrevious()) {
        int before = recorded.get();
        await().until(() -> recorded.get() > before);
        page =
            Page.of(
                api,
                asked.formatted(
                    forwards
                        ? "first: 2, after: \"%s\"".formatted(page.end())
                        : "last: 2, before: \"%s\"".formatted(page.start())));
        seen.addAll(forwards ? seen.size() : 0, page.ids());
        assertThat(page.total()).isEqualTo(there.size());
      }
    } finally {
      walking.set(false);
      others.join();
    }

    assertThat(seen).isEqualTo(there).hasSizeGreaterThan(8);
    assertThat(Page.of(api, asked.formatted("first: 100")).ids()).isNotEqualTo(there);
  }

  private Steward longTimeline() {
    Steward steward = steward();
    IntStream.range(0, 11)
        .forEach(i -> steward.record(strategy("20%02d".formatted(i * 2), "Strategy " + i)));
    return steward;
  }

  /** On what is walked through, before and behind it, and takes some of it back. */
  private void recordOn(String list, AtomicBoolean walking, AtomicInteger recorded) {
    List<Steward> stewards =
        list.contains("timeline") ? List.of(new Steward(api, list.split("\"")[1])) : STEWARDS;
    for (int i = 0; walking.get(); i++) {
      Steward steward = stewards.get(i % stewards.size());
      String event =
          steward.event(strategy(i % 2 == 0 ? "1999" : "2025", "New " + NAMES.incrementAndGet()));
      if (i % 3 == 0) {
        steward.retract(event);
      }
      if (i % 4 == 1) {
        steward.retract("event:%s:%d".formatted(steward.country(), i % 3));
      }
      if (i == 2) {
        steward().record(cirt("2013", "D"));
      }
      recorded.incrementAndGet();
    }
  }

  @Test
  void an_event_that_was_retracted_meanwhile_says_so() {
    Steward steward = longTimeline();
    String list = "timeline(country: \"%s\", %%s)".formatted(steward.country());
    Page first = Page.of(api, list.formatted("first: 2"));
    String third = Page.of(api, list.formatted("first: 3")).ids().getLast();
    steward.retract(third);

    Answer second =
        api.ask(
            "{ %s { nodes { id retraction { reason } } } }"
                .formatted(list.formatted("first: 1, after: \"%s\"".formatted(first.end()))));

    assertThat(second.text("timeline.nodes.id")).isEqualTo(third);
    assertThat(second.text("timeline.nodes.retraction.reason")).isEqualTo("Wrong.");
  }

  @Test
  void cursors_of_two_walks_are_not_given_together() {
    Steward steward = longTimeline();
    String list = "timeline(country: \"%s\", %%s)".formatted(steward.country());
    Page one = Page.of(api, list.formatted("first: 2"));
    steward.record(strategy("2001", "Between"));
    Page other = Page.of(api, list.formatted("last: 2"));

    assertThat(
            api.ask(
                    "{ %s { totalCount } }"
                        .formatted(
                            list.formatted(
                                "after: \"%s\", before: \"%s\""
                                    .formatted(one.end(), other.start()))))
                .errors())
        .containsExactly("BAD_INPUT before");
  }
}
