package org.cyberwellness.history.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.Histories;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.profile.event.CirtReadinessAssessed;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Indicator;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class ComparisonPropertyTest {

  @Property
  void a_point_does_not_differ_from_itself(
      @ForAll Story story, @ForAll AsOf day, @ForAll int known) {
    Comparison comparison = Comparison.of(point(story, day, known), point(story, day, known));

    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.figureChanges()).isEmpty();
    assertThat(comparison.readinessChange()).isZero();
  }

  @Property
  void the_other_way_round_before_and_after_change_places_and_the_reasons_stay(
      @ForAll Story story,
      @ForAll AsOf day,
      @ForAll int known,
      @ForAll AsOf otherDay,
      @ForAll int otherKnown) {
    Point one = point(story, day, known);
    Point other = point(story, otherDay, otherKnown);
    Comparison there = Comparison.of(one, other);
    Comparison back = Comparison.of(other, one);

    assertThat(back.from()).isEqualTo(there.to());
    assertThat(back.to()).isEqualTo(there.from());
    assertThat(back.readinessChange()).isCloseTo(-there.readinessChange(), within(1e-12));
    assertThat(back.figureChanges()).hasSameSizeAs(there.figureChanges());
    for (int i = 0; i < there.figureChanges().size(); i++) {
      FigureChange change = there.figureChanges().get(i);
      FigureChange reverse = back.figureChanges().get(i);
      assertThat(reverse.figure()).isEqualTo(change.figure());
      assertThat(reverse.before()).isEqualTo(change.after());
      assertThat(reverse.after()).isEqualTo(change.before());
      assertThat(reverse.reasons()).isEqualTo(change.reasons());
      assertThat(reverse.causedBy()).isEqualTo(change.causedBy());
    }
    assertThat(back.changes()).hasSameSizeAs(there.changes());
    for (int i = 0; i < there.changes().size(); i++) {
      IndicatorChange change = there.changes().get(i);
      IndicatorChange reverse = back.changes().get(i);
      assertThat(reverse.indicator()).isEqualTo(change.indicator());
      assertThat(reverse.before()).isEqualTo(change.after());
      assertThat(reverse.after()).isEqualTo(change.before());
      assertThat(reverse.reasons()).isEqualTo(change.reasons());
      assertThat(reverse.causedBy()).isEqualTo(change.causedBy());
      assertThat(reverse.measuresAdded()).hasSameSizeAs(change.measuresRemoved());
    }
  }

  @Property
  void just_what_differs_is_told_and_for_a_reason(
      @ForAll Story story,
      @ForAll AsOf day,
      @ForAll int known,
      @ForAll AsOf otherDay,
      @ForAll int otherKnown) {
    Point one = point(story, day, known);
    Point other = point(story, otherDay, otherKnown);
    Comparison comparison = Comparison.of(one, other);

    assertThat(comparison.figureChanges())
        .allSatisfy(change -> assertThat(change.reasons()).isNotEmpty());
    Set<Indicator> told = new HashSet<>();
    for (IndicatorChange change : comparison.changes()) {
      told.add(change.indicator());
      assertThat(change.reasons()).isNotEmpty();
      assertThat(change.causedBy()).isNotEmpty();
      assertThat(change.causedBy())
          .extracting(RecordedEvent::id)
          .isSubsetOf(takenAtOneAlone(change.indicator(), one, other));
    }
    for (Indicator indicator : Indicator.values()) {
      Statement before = comparison.from().statement(indicator);
      Statement after = comparison.to().statement(indicator);
      if (before.status() != after.status()
          || !String.valueOf(before.since()).equals(String.valueOf(after.since()))) {
        assertThat(told).contains(indicator);
      }
      if (before.equals(after)) {
        assertThat(told).doesNotContain(indicator);
      }
    }
  }

  @Property
  void each_reason_is_that_of_an_event_as_it_is_told(
      @ForAll Story story,
      @ForAll AsOf day,
      @ForAll int known,
      @ForAll AsOf otherDay,
      @ForAll int otherKnown) {
    Point one = point(story, day, known);
    Point other = point(story, otherDay, otherKnown);
    AsOf firstDay = day.date().isBefore(otherDay.date()) ? day : otherDay;
    long firstKnown = Math.min(one.known().sequence(), other.known().sequence());
    List<RecordedEvent> all =
        one.known().sequence() > other.known().sequence()
            ? one.known().events()
            : other.known().events();

    for (IndicatorChange change : Comparison.of(one, other).changes()) {
      Set<ChangeReason> expected = new HashSet<>();
      for (RecordedEvent event : change.causedBy()) {
        boolean corrected =
            all.stream()
                .filter(e -> e.retraction() != null && e.retraction().sequence() > firstKnown)
                .anyMatch(
                    e ->
                        e.id().equals(event.id())
                            || event.id().equals(e.retraction().replacedBy()));
        boolean later = event.begin().isAfter(firstDay.date());
        expected.add(
            corrected
                ? ChangeReason.CORRECTED
                : !later
                    ? ChangeReason.NEWLY_LEARNED
                    : perhapsEarlier(change.indicator(), event, firstDay, all, firstKnown)
                        ? ChangeReason.PERHAPS_EARLIER
                        : ChangeReason.WORLD_CHANGED);
        if (!corrected && !later) {
          assertThat(event.sequence()).isGreaterThan(firstKnown);
        }
      }
      assertThat(change.reasons()).isEqualTo(expected);
    }
  }

  private static boolean perhapsEarlier(
      Indicator indicator,
      RecordedEvent event,
      AsOf firstDay,
      List<RecordedEvent> all,
      long firstKnown) {
    LocalDate earliest = event.event().effective().earliest();
    return (earliest == null || !earliest.isAfter(firstDay.date()))
        && all.stream()
            .filter(e -> e.event().row().equals(indicator) && e.sequence() <= firstKnown)
            .filter(e -> e.retraction() == null || e.retraction().sequence() > firstKnown)
            .filter(e -> !(e.event() instanceof CirtReadinessAssessed))
            .noneMatch(e -> e.begin().equals(firstDay.date()));
  }

  private static Set<EventId> takenAtOneAlone(Indicator indicator, Point one, Point other) {
    Set<EventId> here = taken(indicator, one);
    Set<EventId> there = taken(indicator, other);
    Set<EventId> alone = new HashSet<>(here);
    alone.addAll(there);
    here.retainAll(there);
    alone.removeAll(here);
    return alone;
  }

  private static Set<EventId> taken(Indicator indicator, Point point) {
    Set<EventId> ids = new HashSet<>();
    point.known().evidence(indicator, point.asOf()).forEach(e -> ids.add(e.id()));
    return ids;
  }

  private static Point point(Story story, AsOf day, int known) {
    int places = story.entries().size() + 1;
    return new Point(day, story.history().knownUpTo(Math.floorMod(known, places) - 1L));
  }
}
