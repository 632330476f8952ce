package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StreamEvent;

/** What is certain, and what may have come about already. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class CertaintyPropertyTest {

  @Property
  void it_is_what_brute_force_finds_on_every_day_of_change_and_beside_it(@ForAll Story story) {
    CountryHistory history = story.history();
    for (AsOf day : daysOfChange(history)) {
      for (Indicator indicator : Indicator.values()) {
        Statement statement = history.at(day).statement(indicator);
        assertThat(statement.mayAlreadyBe())
            .as("%s on %s", indicator, day)
            .isEqualTo(SlowCertainty.mayAlreadyBe(history.events(), indicator, day.date()))
            .doesNotContain(statement.status());
      }
    }
  }

  @Property
  void every_day_is_as_the_version_that_holds_on_it_says(@ForAll Story story) {
    CountryHistory history = story.history();
    for (AsOf day : daysOfChange(history)) {
      for (Indicator indicator : Indicator.values()) {
        assertThat(Version.on(day.date(), history.statements(indicator)).orElse(Statement.NOTHING))
            .isEqualTo(history.at(day).statement(indicator));
      }
    }
  }

  @Property
  void where_every_date_is_a_day_everything_is_certain(@ForAll Story story) {
    CountryHistory history = CountryHistory.empty(story.history().country());
    history = history.with(story.entries().stream().map(e -> exactly(e)).toList());
    for (AsOf day : daysOfChange(history)) {
      assertThat(history.at(day).statements().values())
          .allSatisfy(statement -> assertThat(statement.mayAlreadyBe()).isEmpty());
      Readiness readiness = history.at(day).readiness();
      assertThat(readiness.lowest()).isEqualTo(readiness.score());
    }
  }

  @Property
  void a_date_that_is_made_more_exact_adds_nothing_where_it_stays_pending(
      @ForAll Story story, @ForAll int pick) {
    CountryHistory history = story.history();
    Assume.that(!history.events().isEmpty());
    RecordedEvent vague = history.events().get(Math.floorMod(pick, history.events().size()));
    Assume.that(vague.stands() && !vague.event().effective().isExact());
    String exact = moreExact(vague.event().effective());
    Assume.that(exact != null);
    CountryHistory sharper =
        CountryHistory.empty(history.country())
            .with(
                story.entries().stream()
                    .map(e -> e.id().equals(vague.id()) ? dated(e, exact) : e)
                    .toList());
    if (!(vague.event().row() instanceof Indicator indicator)) {
      return;
    }
    for (AsOf day : daysOfChange(history)) {
      boolean pending =
          sharper
                  .events()
                  .get(history.events().indexOf(vague))
                  .event()
                  .effective()
                  .canHaveBegunBy(day.date())
              && vague.begin().isAfter(day.date());
      if (pending) {
        assertThat(history.at(day).statement(indicator).mayAlreadyBe())
            .containsAll(sharper.at(day).statement(indicator).mayAlreadyBe());
      }
    }
  }

  @Property
  void the_score_lies_between_the_least_and_the_most_that_it_can_be(@ForAll Story story) {
    CountryHistory history = story.history();
    for (AsOf day : daysOfChange(history)) {
      Readiness readiness = history.at(day).readiness();
      assertThat(readiness.score()).isBetween(readiness.lowest(), readiness.highest());
      assertThat(readiness.reported()).isBetween(0, readiness.of());
      assertThat(readiness.byArea())
          .allSatisfy(area -> assertThat(area.score()).isBetween(area.lowest(), area.highest()));
    }
  }

  private static List<AsOf> daysOfChange(CountryHistory history) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (RecordedEvent event : history.events()) {
      LocalDate earliest = event.event().effective().earliest();
      Stream.of(event.begin(), earliest == null ? event.begin() : earliest)
          .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
          .forEach(days::add);
    }
    days.add(AsOf.FIRST.date());
    return days.stream().map(AsOf::new).toList();
  }

  /** The same begin day, in a narrower form that still leaves more than one day; else null. */
  private static String moreExact(Effective effective) {
    String day = effective.begin().toString();
    return Stream.of(day.substring(0, 4), day.substring(0, 7))
        .map(Effective::parse)
        .filter(narrower -> narrower.begin().equals(effective.begin()))
        .filter(narrower -> narrower.inexactness() < effective.inexactness())
        .map(Effective::text)
        .findFirst()
        .orElse(null);
  }

  private static StreamEntry exactly(StreamEntry entry) {
    return switch (entry.event()) {
      case ProfileEvent fact -> dated(entry, fact.effective().begin().toString());
      case EventCorrected correction ->
          dated(entry, correction.replacement().effective().begin().toString());
      case EventRetracted _ -> entry;
    };
  }

  private static StreamEntry dated(StreamEntry entry, String effective) {
    StreamEvent event =
        switch (entry.event()) {
          case ProfileEvent fact -> dated(fact, effective);
          case EventCorrected correction ->
              new EventCorrected(
                  correction.corrected(),
                  correction.reason(),
                  dated(correction.replacement(), effective),
                  correction.measure());
          case EventRetracted retraction -> retraction;
        };
    return new StreamEntry(entry.id(), entry.recordedAt(), entry.recordedBy(), event, entry.hash());
  }

  private static ProfileEvent dated(ProfileEvent fact, String effective) {
    Map<String, Object> fields = new HashMap<>(EventFields.of(fact));
    fields.put("effective", Effective.parse(effective));
    return EventFields.make(fact.kind(), fields);
  }
}
