package org.cyberwellness.history.change;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Histories;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.profile.event.EventId;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class ChangesPropertyTest {
  private static final LocalDate FIRST_DAY = LocalDate.parse("2010-12-28");
  private static final int DAYS = 40;

  /** One who keeps what comes and lets go what goes has the events of the current profile. */
  @Property
  void whoever_is_told_knows_the_events_of_the_current_profile_at_every_step(
      @ForAll Story story, @ForAll long seed) {
    Random random = new Random(seed);
    CountryHistory history = story.history();
    Set<EventId> kept = new HashSet<>();
    Place place = Place.at(-1, FIRST_DAY);
    long known = -1;
    LocalDate today = FIRST_DAY;
    while (known < history.sequence() || today.isBefore(FIRST_DAY.plusDays(DAYS))) {
      known = Math.min(known + random.nextInt(3), history.sequence());
      today = today.plusDays(random.nextInt(4));
      place = told(new CountryChanges(history.knownUpTo(known), today), place, kept);

      assertThat(place).isEqualTo(Place.at(known, today));
      assertThat(kept).isEqualTo(current(history.knownUpTo(known), today));
    }
  }

  @Property
  void whoever_comes_back_at_any_change_is_told_what_another_was_told(
      @ForAll Story story, @ForAll long seed) {
    CountryChanges changes =
        new CountryChanges(story.history(), FIRST_DAY.plusDays(new Random(seed).nextInt(DAYS)));
    List<CountryChanges.Step> all = steps(changes, Place.at(-1, FIRST_DAY));
    for (int i = 0; i < all.size(); i++) {
      assertThat(steps(changes, all.get(i).place())).isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  @Property
  void what_is_not_wanted_is_left_out_and_nothing_else(@ForAll Story story, @ForAll long seed) {
    CountryChanges changes =
        new CountryChanges(story.history(), FIRST_DAY.plusDays(new Random(seed).nextInt(DAYS)));
    List<RecordedEvent> wanted = new ArrayList<>();
    Place place = Place.at(-1, FIRST_DAY);
    CountryChanges.Step step = changes.next(place, ChangesPropertyTest::isWanted);
    while (step.told() != null) {
      wanted.add(step.told());
      step = changes.next(step.place(), ChangesPropertyTest::isWanted);
    }

    assertThat(wanted)
        .isEqualTo(
            steps(changes, place).stream()
                .map(CountryChanges.Step::told)
                .filter(ChangesPropertyTest::isWanted)
                .toList());
  }

  private static boolean isWanted(RecordedEvent event) {
    return event.sequence() % 2 == 0;
  }

  private static List<CountryChanges.Step> steps(CountryChanges changes, Place from) {
    List<CountryChanges.Step> steps = new ArrayList<>();
    CountryChanges.Step step = changes.next(from, _ -> true);
    while (step.told() != null) {
      steps.add(step);
      step = changes.next(step.place(), _ -> true);
    }
    return steps;
  }

  private static Place told(CountryChanges changes, Place from, Set<EventId> kept) {
    Place place = from;
    CountryChanges.Step step = changes.next(place, _ -> true);
    while (step.told() != null) {
      take(step.told(), changes.history(), kept);
      place = step.place();
      step = changes.next(place, _ -> true);
    }
    return step.place();
  }

  private static void take(RecordedEvent event, CountryHistory history, Set<EventId> kept) {
    if (event.retraction() != null) {
      assertThat(kept.remove(event.id())).as("%s goes and was there", event.id()).isTrue();
      return;
    }
    assertThat(kept.add(event.id())).as("%s comes and was not there", event.id()).isTrue();
    history.events().stream()
        .filter(other -> other.retraction() != null)
        .filter(other -> event.id().equals(other.retraction().replacedBy()))
        .forEach(corrected -> kept.remove(corrected.id()));
  }

  private static Set<EventId> current(CountryHistory known, LocalDate today) {
    return known.events().stream()
        .filter(event -> known.takes(event.id(), new AsOf(today)))
        .map(RecordedEvent::id)
        .collect(toSet());
  }
}
