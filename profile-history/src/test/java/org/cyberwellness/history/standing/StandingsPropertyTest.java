package org.cyberwellness.history.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.cyberwellness.history.store.ReadSide;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Histories;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.Slow;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;

/** The tables over all countries say of each what its profile says. */
@Slow
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class StandingsPropertyTest {
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
  void under_the_knowledge_of_today(
      @ForAll Story story,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    side.project(story.entries(), sizes);
    CountryHistory history = NOTHING.with(story.entries());

    for (AsOf day : Histories.DAYS) {
      assertSays(standings.on(day, null, standings.places()), history.at(day));
    }
  }

  @Property(tries = TRIES)
  void as_it_was_known_at_any_stamp(@ForAll Story story) {
    side.project(story.entries());
    CountryHistory history = NOTHING.with(story.entries());

    for (StreamEntry entry : story.entries()) {
      KnownAt knownAt = new KnownAt(entry.recordedAt());
      for (AsOf day : Histories.DAYS) {
        assertSays(
            standings.on(day, knownAt, standings.places()), history.asKnownAt(knownAt).at(day));
      }
    }
    assertThat(standings.on(Histories.DAYS.getLast(), KnownAt.NOTHING, standings.places()))
        .isEmpty();
  }

  @Property(tries = TRIES)
  void as_it_was_at_any_place_whatever_has_come_since(@ForAll Story story) {
    side.project(story.entries());
    CountryHistory history = NOTHING.with(story.entries());

    for (StreamEntry entry : story.entries()) {
      Map<CountryCode, Long> places = Map.of(history.country(), entry.id().sequence());
      CountryHistory then = history.knownUpTo(entry.id().sequence());
      for (AsOf day : Histories.DAYS) {
        assertSays(standings.on(day, null, places), then.at(day));
        assertSays(standings.on(day, history.knownAt(), places), then.at(day));
      }
    }
    Map<CountryCode, Long> further = Map.of(history.country(), history.sequence() + 1);
    assertThatThrownBy(() -> standings.on(Histories.DAYS.getLast(), null, further))
        .isInstanceOf(IncompleteReadStoreException.class);
  }

  @Property(tries = TRIES)
  void counted_by_status(@ForAll Story story) {
    side.project(story.entries());
    CountryHistory history = NOTHING.with(story.entries());
    int countries = story.entries().isEmpty() ? 0 : 1;

    for (Indicator indicator : Indicator.values()) {
      for (Tally tally : standings.tallies(indicator, Histories.DAYS, _ -> true)) {
        Statement statement = history.at(tally.on()).statement(indicator);
        IndicatorStatus status = statement.status();
        assertThat(tally.certain())
            .containsOnlyKeys(IndicatorStatus.values())
            .containsEntry(status, statement.mayAlreadyBe().isEmpty() ? countries : 0);
        assertThat(tally.countries()).containsOnlyKeys(IndicatorStatus.values());
        assertThat(tally.countries()).containsEntry(status, countries);
        assertThat(tally.countries().values().stream().mapToInt(Integer::intValue).sum())
            .isEqualTo(countries);
      }
    }
    assertThat(standings.tallies(Indicator.CIRT, Histories.DAYS, _ -> false))
        .flatExtracting(tally -> tally.countries().values())
        .containsOnly(0);
  }

  @Property(tries = TRIES)
  void as_it_came_to_be(@ForAll Story story) {
    side.project(story.entries());
    CountryHistory history = NOTHING.with(story.entries());

    for (StatusHistory status : standings.histories(_ -> true)) {
      status
          .changes()
          .forEach(
              (indicator, changes) -> {
                for (AsOf day : Histories.DAYS) {
                  Stance told = Version.on(day.date(), changes).orElse(Stance.NOTHING);
                  Statement statement = history.at(day).statement(indicator);
                  assertThat(told.status()).isEqualTo(statement.status());
                  assertThat(told.mayAlreadyBe()).isEqualTo(statement.mayAlreadyBe());
                }
                assertNoneRepeats(changes);
              });
      assertThat(status.changes()).containsOnlyKeys(Indicator.values());
    }
    assertThat(standings.histories(_ -> true)).hasSize(story.entries().isEmpty() ? 0 : 1);
    assertThat(standings.histories(_ -> false)).isEmpty();
  }

  private static void assertNoneRepeats(List<Version<Stance>> changes) {
    Stance last = Stance.NOTHING;
    for (Version<Stance> change : changes) {
      Stance next = change.value();
      assertThat(next.status() == last.status() && next.mayAlreadyBe().equals(last.mayAlreadyBe()))
          .isFalse();
      last = next;
    }
  }

  private static void assertSays(List<Standing> standings, Profile profile) {
    if (profile.sequence() < 0) {
      assertThat(standings).isEmpty();
      return;
    }
    assertThat(standings).hasSize(1);
    Standing standing = standings.getFirst();
    assertThat(standing.country()).isEqualTo(profile.country());
    assertThat(standing.knownAt()).isEqualTo(profile.knownAt());
    assertThat(standing.lastChangedOn()).isEqualTo(profile.lastChangedOn());
    assertThat(standing.readiness()).isEqualTo(profile.readiness());
    assertThat(Arrays.asList(Indicator.values()))
        .allSatisfy(
            indicator ->
                assertThat(standing.stance(indicator))
                    .isEqualTo(profile.statement(indicator).stance()));
  }
}
