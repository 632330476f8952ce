package org.cyberwellness.history.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.cyberwellness.history.store.ReadSide;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.FigureValue;
import org.cyberwellness.history.timeline.Histories;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;

/** The background figures of all countries over time. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class FiguresOverTimePropertyTest {
  private static final CountryHistory NOTHING = CountryHistory.empty(new CountryCode("KH"));
  private static final int TRIES = 150;

  private ReadSide side;
  private Standings standings;

  @BeforeTry
  void open() {
    side = ReadSide.onAnEmptyStore();
    standings = new Standings(side.calendars(), side.histories());
  }

  @AfterTry
  void dropTheStore() {
    side.database().drop();
  }

  @Property(tries = TRIES)
  void say_what_the_profiles_of_each_day_say_as_known_at_any_stamp(@ForAll Story story) {
    side.project(story.entries());
    CountryHistory history = NOTHING.with(story.entries());

    for (Figure figure : Figure.values()) {
      assertSays(standings.figures(figure, null, _ -> true), history, figure);
      for (StreamEntry entry : story.entries()) {
        KnownAt knownAt = new KnownAt(entry.recordedAt());
        assertSays(
            standings.figures(figure, knownAt, _ -> true), history.asKnownAt(knownAt), figure);
      }
      assertThat(standings.figures(figure, KnownAt.NOTHING, _ -> true)).isEmpty();
      assertThat(standings.figures(figure, null, _ -> false)).isEmpty();
    }
  }

  private static void assertSays(
      List<FigureHistory> figures, CountryHistory history, Figure figure) {
    List<Version<FigureValue>> values = figures.isEmpty() ? List.of() : figures.getFirst().values();
    for (AsOf day : Histories.DAYS) {
      assertThat(Version.on(day.date(), values))
          .isEqualTo(
              Optional.ofNullable(history.at(day).figures().get(figure)).map(FigureValue::of));
    }
    assertThat(values).extracting(Version::from).isSorted().doesNotHaveDuplicates();
    assertThat(figures)
        .allSatisfy(told -> assertThat(told.country()).isEqualTo(history.country()))
        .allSatisfy(told -> assertThat(told.values()).isNotEmpty())
        .hasSizeLessThan(2);
  }
}
