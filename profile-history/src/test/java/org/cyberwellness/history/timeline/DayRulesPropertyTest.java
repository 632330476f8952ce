package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;

@Domain(Histories.class)
class DayRulesPropertyTest {

  @Property
  void statements_are_those_of_the_rules_worked_out_slowly(@ForAll Story story) {
    CountryHistory history = story.history();
    for (AsOf day : Histories.DAYS) {
      Profile profile = history.at(day);
      for (Indicator indicator : Indicator.values()) {
        SlowTimeline slow = new SlowTimeline(history.events(), indicator, day.date());
        assertThat(profile.statement(indicator)).isEqualTo(slow.statement());
        for (RecordedEvent event : history.events()) {
          if (event.beginsMeasure() && event.event().row().equals(indicator)) {
            assertThat(history.measure(event, day).orElseThrow().inForceUntil())
                .isEqualTo(slow.end(event));
          }
        }
      }
    }
  }

  @Property
  void figures_counts_and_the_last_change_are_those_of_the_events_taken(@ForAll Story story) {
    CountryHistory history = story.history();
    for (AsOf day : Histories.DAYS) {
      Profile profile = history.at(day);
      List<RecordedEvent> taken =
          history.events().stream()
              .filter(e -> e.retraction() == null && !e.begin().isAfter(day.date()))
              .toList();

      assertThat(profile.eventCount()).isEqualTo(taken.size());
      assertThat(profile.lastChangedOn())
          .isEqualTo(
              taken.stream().map(RecordedEvent::begin).max(Comparator.naturalOrder()).orElse(null));
      for (Figure figure : Figure.values()) {
        assertThat(profile.figures().get(figure))
            .isEqualTo(
                taken.stream()
                    .filter(e -> e.event().row().equals(figure))
                    .max(Comparator.comparing(RecordedEvent::begin))
                    .orElse(null));
      }
      for (Row row : Row.all()) {
        assertThat(history.evidence(row, day))
            .containsExactlyInAnyOrderElementsOf(
                taken.stream().filter(e -> e.event().row().equals(row)).toList());
      }
    }
  }

  @Property
  void each_version_is_what_the_events_begun_by_its_day_make(@ForAll Story story) {
    CountryHistory history = story.history();
    for (Indicator indicator : Indicator.values()) {
      Statement before = Statement.NOTHING;
      for (Version<Statement> version : history.statements(indicator)) {
        AsOf day = new AsOf(version.from());
        if (day.equals(AsOf.FIRST)) {
          before = version.value();
          continue;
        }
        AsOf eve = new AsOf(version.from().minusDays(1));

        assertThat(version.value()).isNotEqualTo(before);
        assertThat(version.value()).isEqualTo(history.at(day).statement(indicator));
        assertThat(certain(version.value())).isEqualTo(madeBy(history.evidence(indicator, day)));
        assertThat(before).isEqualTo(history.at(eve).statement(indicator));
        assertThat(certain(before)).isEqualTo(madeBy(history.evidence(indicator, eve)));
        before = version.value();
      }
      assertThat(before).isEqualTo(history.at(Histories.DAYS.getLast()).statement(indicator));
    }
  }

  @Property
  void versions_are_in_the_order_of_their_days_one_a_day(@ForAll Story story) {
    CountryHistory history = story.history();
    for (Indicator indicator : Indicator.values()) {
      assertThat(history.statements(indicator))
          .extracting(Version::from)
          .isSorted()
          .doesNotHaveDuplicates();
    }
    for (Figure figure : Figure.values()) {
      assertThat(history.figures(figure))
          .extracting(Version::from)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  private static Statement certain(Statement statement) {
    return statement.mayAlreadyBe(List.of());
  }

  private static Statement madeBy(List<RecordedEvent> events) {
    List<Version<Statement>> versions =
        IndicatorWalk.over(events.stream().sorted(TimelineOrder.OF_EVENTS).toList()).versions();
    return versions.isEmpty() ? Statement.NOTHING : versions.getLast().value();
  }
}
