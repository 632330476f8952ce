package org.cyberwellness.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.event.Fact.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of a row with many versions is stored in parts, whatever comes in which order. */
class LongRowsPropertyTest {
  private static final CountryCode KH = new CountryCode("KH");
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int FACTS = 300;

  @Property(tries = 40)
  void instances_that_project_in_turn_write_what_one_would_and_leave_nothing_over(
      @ForAll long seed,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 60) Integer> sizes) {
    ReadSide grown = ReadSide.onAnEmptyStore();
    ReadSide replayed = ReadSide.onAnEmptyStore();
    Story story = story(new Random(seed));
    ReadSide[] instances = {grown, grown.another()};
    List<StreamEntry> entries = story.entries();
    int start = 0;
    for (int i = 0; start < entries.size(); i++) {
      int end = Math.min(entries.size(), start + sizes.get(i % sizes.size()));
      instances[i % 2].project(entries.subList(start, end));
      start = end;
    }
    replayed.project(entries);

    assertThat(grown.documents()).isEqualTo(replayed.documents());
    Map<String, List<String>> ids = ReadSide.rowIds(grown.database());
    assertThat(ids.get("there")).isEqualTo(ids.get("named"));
    for (ReadSide instance : List.of(instances[0], instances[1], grown.another())) {
      assertIsReadAsItIs(instance, story.history());
    }
    grown.database().drop();
    replayed.database().drop();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void given_a_long_row_when_a_figure_is_recorded_then_no_part_of_other_days_is_written_again(
      boolean isLate) {
    Story story = Story.of();
    for (int i = 1; i < FACTS; i++) {
      story.say(on(FIRST.plusDays(i).toString()).population(1_000 + i));
    }
    Calendar calendar = Calendar.of(story.history(), Calendar.empty(KH));
    story.say(on(FIRST.plusDays(isLate ? 0 : FACTS).toString()).population(1));

    CountryUpdate update = CountryUpdate.of(calendar, story.history(), List.of());

    assertThat(calendar.rows().get(Figure.POPULATION).parts()).hasSizeGreaterThan(2);
    assertThat(update.written()).hasSize(isLate ? 2 : 1);
    assertThat(update.superseded()).hasSize(isLate ? 2 : 1);
    assertThat(update.calendar().rows().get(Figure.POPULATION).parts().get(1))
        .isSameAs(calendar.rows().get(Figure.POPULATION).parts().get(1));
  }

  private static void assertIsReadAsItIs(ReadSide instance, CountryHistory history) {
    Calendar calendar = instance.calendars().of(KH);
    List<ProfileReader.Asked> asked = new ArrayList<>();
    for (int day = -1; day < FACTS + 2; day++) {
      asked.add(new ProfileReader.Asked(calendar, new AsOf(FIRST.plusDays(day))));
    }
    List<Profile> read = instance.reader().read(asked);
    for (int i = 0; i < asked.size(); i++) {
      Profile expected = history.at(asked.get(i).asOf());
      assertThat(read.get(i).figures()).isEqualTo(expected.figures());
      assertThat(read.get(i).eventCount()).isEqualTo(expected.eventCount());
      assertThat(read.get(i).statement(Indicator.CIRT).stance())
          .isEqualTo(expected.statement(Indicator.CIRT).stance());
    }
  }

  /** Mostly in the order of days, of two rows, with what comes late, is vague or is taken back. */
  private static Story story(Random random) {
    Story story = Story.of();
    List<EventId> said = new ArrayList<>();
    for (int i = 0; i < FACTS; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(8) == 0 ? random.nextInt(FACTS) : i);
      try {
        said.add(story.say(fact(random, day, i)));
      } catch (RuntimeException aFigureOfThatDayIsThere) {
        said.add(story.say(on(day.toString()).cirt("Instead " + i)));
      }
      if (random.nextInt(10) == 0) {
        story.retract(said.remove(random.nextInt(said.size())));
      }
    }
    return story;
  }

  private static ProfileEvent fact(Random random, LocalDate day, int number) {
    return switch (random.nextInt(8)) {
      case 0 -> on("../" + day).saidBy("Source " + number).absence(Indicator.CIRT);
      case 1 ->
          on(day.toString().substring(0, 7)).saidBy("Source " + number).absence(Indicator.CIRT);
      case 2, 3 -> on(day.toString()).cirt("Team " + number);
      default -> on(day.toString()).population(1_000 + number);
    };
  }
}
