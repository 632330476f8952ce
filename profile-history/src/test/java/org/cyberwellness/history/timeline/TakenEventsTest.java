package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import java.time.LocalDate;
import org.cyberwellness.profile.event.EventId;
import org.junit.jupiter.api.Test;

/** Which events a profile counts, and what it is known at. */
class TakenEventsTest {

  @Test
  void of_nothing_recorded_the_profile_knows_nothing_since_1970() {
    Profile profile = Story.of().on("2014-08-26");

    assertThat(profile.knownAt()).hasToString("1970-01-01T00:00:00Z");
    assertThat(profile.sequence()).isEqualTo(-1);
    assertThat(profile.eventCount()).isZero();
    assertThat(profile.lastChangedOn()).isNull();
    assertThat(profile.statements()).hasSize(21).containsValue(Statement.NOTHING);
    assertThat(profile.figures()).isEmpty();
  }

  @Test
  void events_are_counted_from_the_day_they_begin() {
    Story story =
        Story.of(
            on("2010").cirt("CamCERT"),
            on("2010-12").population(14_138_000),
            on("2012-05-01").absence(POLICY));

    assertThat(story.on("2010-12-30").eventCount()).isZero();
    assertThat(story.on("2010-12-31").eventCount()).isEqualTo(2);
    assertThat(story.on("2012-04-30").lastChangedOn()).isEqualTo(LocalDate.of(2010, 12, 31));
    assertThat(story.on("2012-05-01").eventCount()).isEqualTo(3);
    assertThat(story.on("2012-05-01").lastChangedOn()).isEqualTo(LocalDate.of(2012, 5, 1));
  }

  @Test
  void a_retracted_event_is_counted_no_longer_and_its_replacement_is() {
    Story story = Story.of(on("2010").absence(POLICY));
    EventId second = story.say(on("2012").cirt("CamCERT"));
    EventId third = story.correct(second, on("2013").cirt("CamCERT"));

    assertThat(story.on("2012-12-31").eventCount()).isEqualTo(1);
    assertThat(story.on("2013-12-31").eventCount()).isEqualTo(2);

    story.retract(third);
    assertThat(story.on("2013-12-31").eventCount()).isEqualTo(1);
    assertThat(story.on("2013-12-31").lastChangedOn()).isEqualTo(LocalDate.of(2010, 12, 31));
  }

  @Test
  void knowledge_is_stamped_by_the_last_of_the_stream_whatever_its_effective_date() {
    Story story = Story.of(on("2010").cirt("CamCERT"), on("2030").absence(POLICY));

    assertThat(story.on("2014-08-26").knownAt().instant())
        .isEqualTo(story.entries().getLast().recordedAt());
    assertThat(story.on("1900-01-01").sequence()).isEqualTo(1);
  }

  @Test
  void a_retraction_is_knowledge_too() {
    Story story = Story.of();
    story.retract(story.say(on("2010").cirt("CamCERT")));

    Profile profile = story.on("2014-08-26");
    assertThat(profile.sequence()).isEqualTo(1);
    assertThat(profile.knownAt().instant()).isEqualTo(story.entries().getLast().recordedAt());
    assertThat(profile.statement(CIRT)).isEqualTo(Statement.NOTHING);
  }

  @Test
  void what_was_known_before_a_correction_shows_no_retraction() {
    Story story = Story.of();
    EventId mistaken = story.say(on("2010").cirt("CamCERT"));
    KnownAt before = story.history().knownAt();
    story.correct(mistaken, on("2012").cirt("CamCERT"));

    CountryHistory then = story.history().asKnownAt(before);
    assertThat(then.events()).hasSize(1).allMatch(event -> event.retraction() == null);
    assertThat(then.at(new AsOf(LocalDate.of(2011, 1, 1))).statement(CIRT).status())
        .isEqualTo(IndicatorStatus.IN_PLACE);
    assertThat(story.history().find(mistaken).orElseThrow().retraction().replacedBy())
        .isEqualTo(new EventId(mistaken.country(), 1));
  }

  @Test
  void an_instant_between_two_stamps_knows_the_first_and_reports_its_stamp() {
    Story story = Story.of(on("2010").cirt("CamCERT"), on("2010").absence(POLICY));
    KnownAt first = new KnownAt(story.entries().getFirst().recordedAt());

    assertThat(story.history().asKnownAt(new KnownAt(first.instant().plusNanos(999))).knownAt())
        .isEqualTo(first);
    assertThat(story.history().asKnownAt(new KnownAt(first.instant().minusNanos(1))).sequence())
        .isEqualTo(-1);
  }
}
