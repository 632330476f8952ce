package org.cyberwellness.history.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.comparison.ChangeReason.CORRECTED;
import static org.cyberwellness.history.comparison.ChangeReason.NEWLY_LEARNED;
import static org.cyberwellness.history.comparison.ChangeReason.PERHAPS_EARLIER;
import static org.cyberwellness.history.comparison.ChangeReason.WORLD_CHANGED;
import static org.cyberwellness.history.comparison.Compared.change;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import java.util.List;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void what_begins_between_the_two_dates_is_a_change_of_the_world() {
    Story story = Story.of();
    EventId team = story.say(on("2012").cirt("CamCERT"));

    IndicatorChange change =
        change(CIRT, Compared.on(story, "2011-12-31"), Compared.on(story, "2012-12-31"));

    assertThat(change.reasons()).containsExactly(WORLD_CHANGED);
    assertThat(ids(change)).containsExactly(team);
    assertThat(change.before().status()).isEqualTo(IndicatorStatus.NOT_REPORTED);
    assertThat(change.after().status()).isEqualTo(IndicatorStatus.IN_PLACE);
  }

  @Test
  void what_was_recorded_later_of_a_day_before_the_first_date_is_newly_learned() {
    Story story = Story.of(on("2010").absence(POLICY));
    EventId team = story.say(on("2012").cirt("CamCERT"));

    IndicatorChange change =
        change(CIRT, Compared.on(story, "2012-12-31", 0), Compared.on(story, "2013-01-01"));

    assertThat(change.reasons()).containsExactly(NEWLY_LEARNED);
    assertThat(ids(change)).containsExactly(team);
  }

  @Test
  void what_was_recorded_later_and_begins_later_is_a_change_of_the_world() {
    Story story = Story.of(on("2010").absence(POLICY), on("2012").cirt("CamCERT"));

    assertThat(
            change(CIRT, Compared.on(story, "2011-12-31", 0), Compared.on(story, "2013-01-01"))
                .reasons())
        .containsExactly(WORLD_CHANGED);
  }

  @Test
  void what_was_retracted_between_the_two_instants_is_corrected() {
    Story story = Story.of();
    EventId team = story.say(on("2012").cirt("CamCERT"));
    story.retract(team);

    IndicatorChange change =
        change(CIRT, Compared.on(story, "2013-01-01", 0), Compared.on(story, "2013-01-01"));

    assertThat(change.reasons()).containsExactly(CORRECTED);
    assertThat(ids(change)).containsExactly(team);
    assertThat(change.causedBy().getFirst().retraction()).isNotNull();
  }

  @Test
  void a_correction_and_its_replacement_count_as_corrected_alone() {
    Story story = Story.of();
    EventId mistaken = story.say(on("2012").cirt("CamCERT"));
    EventId replacement = story.correct(mistaken, on("2011").cirt("CamCERT"));

    IndicatorChange change =
        change(CIRT, Compared.on(story, "2012-12-31", 0), Compared.on(story, "2013-01-01"));

    assertThat(change.reasons()).containsExactly(CORRECTED);
    assertThat(ids(change)).containsExactly(replacement, mistaken);
  }

  @Test
  void a_replacement_that_begins_between_the_two_dates_is_corrected_too() {
    Story story = Story.of();
    EventId mistaken = story.say(on("2010").cirt("CamCERT"));
    story.correct(mistaken, on("2012").cirt("CamCERT"));

    assertThat(
            change(CIRT, Compared.on(story, "2011-01-01", 0), Compared.on(story, "2013-01-01"))
                .reasons())
        .containsExactly(CORRECTED);
  }

  @Test
  void what_was_corrected_before_the_first_instant_is_no_correction() {
    Story story = Story.of();
    EventId mistaken = story.say(on("2010").cirt("CamCERT"));
    story.correct(mistaken, on("2012").cirt("CamCERT"));

    assertThat(
            change(CIRT, Compared.on(story, "2011-12-31"), Compared.on(story, "2012-12-31"))
                .reasons())
        .containsExactly(WORLD_CHANGED);
  }

  @Test
  void more_than_one_reason_may_hold() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2009").law("Decree 1"));
    EventId mistaken = story.say(on("2010").law("Decree 2"));
    EventId learnt = story.say(on("2010").law("Decree 3"));
    story.retract(mistaken);
    EventId repeal = story.say(on("2013").repeal(law));

    IndicatorChange change =
        change(
            CRIMINAL_LEGISLATION,
            Compared.on(story, "2011-01-01", 1),
            Compared.on(story, "2014-01-01"));

    assertThat(change.reasons()).containsExactly(WORLD_CHANGED, NEWLY_LEARNED, CORRECTED);
    assertThat(ids(change)).containsExactly(mistaken, learnt, repeal);
  }

  @Test
  void events_that_made_no_difference_caused_nothing() {
    Story story = Story.of(on("2010").absence(CIRT), on("2011").development(CIRT));
    EventId team = story.say(on("2012").cirt("CamCERT"));
    story.say(on("2013").development(CIRT));
    story.say(on("2013").law("Decree"));

    IndicatorChange change =
        Compared.of(Compared.on(story, "2010-12-31"), Compared.on(story, "2014-01-01"))
            .changes()
            .stream()
            .filter(c -> c.indicator() == CIRT)
            .findFirst()
            .orElseThrow();

    assertThat(ids(change)).containsExactly(team);
  }

  @Test
  void an_end_is_a_cause_also_where_what_began_the_measure_was_corrected() {
    Story story = Story.of(on("2010").cirt("B"));
    MeasureId team = story.bring(on("2010").cirt("CamCERT"));
    EventId corrected = Story.begunBy(team);
    long first = story.history().sequence();
    story.correct(corrected, on("2010").cirt("National CamCERT"));
    EventId withdrawal = story.say(on("2012-01-01").withdrawal(team));

    IndicatorChange change =
        change(CIRT, Compared.on(story, "2011-01-01", first), Compared.on(story, "2013-01-01"));

    assertThat(change.measuresRemoved())
        .singleElement()
        .satisfies(removed -> assertThat(removed.inForceUntil()).hasToString("2012-01-01"));
    assertThat(change.reasons()).containsExactlyInAnyOrder(WORLD_CHANGED, CORRECTED);
    assertThat(ids(change)).containsExactly(corrected, withdrawal);
  }

  @Test
  void events_that_say_the_same_caused_it_together() {
    Story story = Story.of();
    EventId one = story.say(on("2012").absence(CIRT));
    EventId other = story.say(on("2012").saidBy("UNIDIR").absence(CIRT));

    assertThat(
            ids(change(CIRT, Compared.on(story, "2012-01-01"), Compared.on(story, "2013-01-01"))))
        .containsExactly(one, other);
  }

  @Test
  void what_may_have_begun_by_the_first_date_perhaps_changed_earlier() {
    Story story = Story.of(on("../2014-08-26").cirt("CamCERT"));

    Comparison comparison =
        Compared.of(Compared.on(story, "2010-01-01"), Compared.on(story, "2020-01-01"));

    assertThat(comparison.changes().getFirst().reasons()).containsExactly(PERHAPS_EARLIER);
    assertThat(comparison.readinessChange()).isEqualTo(2 / 34.0);
    assertThat(comparison.readinessChangeFromReporting()).isEqualTo(2 / 34.0);
  }

  @Test
  void what_cannot_have_begun_by_the_first_date_is_a_change_of_the_world() {
    Story story = Story.of(on("2013-12-31").absence(CIRT), on("2014").cirt("CamCERT"));

    Comparison comparison =
        Compared.of(Compared.on(story, "2013-12-31"), Compared.on(story, "2020-01-01"));

    assertThat(comparison.changes().getFirst().reasons()).containsExactly(WORLD_CHANGED);
    assertThat(comparison.readinessChangeFromReporting()).isZero();
    assertThat(
            change(CIRT, Compared.on(story, "2014-01-01"), Compared.on(story, "2020-01-01"))
                .reasons())
        .containsExactly(PERHAPS_EARLIER);
  }

  @Test
  void a_first_date_that_is_settled_leaves_nothing_that_was_perhaps_earlier() {
    Story story = Story.of(on("2010-01-01").absence(CIRT), on("../2014").cirt("CamCERT"));

    assertThat(
            change(CIRT, Compared.on(story, "2010-01-01"), Compared.on(story, "2020-01-01"))
                .reasons())
        .containsExactly(WORLD_CHANGED);
    assertThat(
            change(CIRT, Compared.on(story, "2010-01-02"), Compared.on(story, "2020-01-01"))
                .reasons())
        .containsExactly(PERHAPS_EARLIER);
  }

  @Test
  void each_event_has_a_reason_of_its_own() {
    Story story = Story.of(on("../2014").law("Act"), on("2016-05-01").law("Decree"));

    assertThat(
            change(
                    CRIMINAL_LEGISLATION,
                    Compared.on(story, "2010-01-01"),
                    Compared.on(story, "2020-01-01"))
                .reasons())
        .containsExactly(WORLD_CHANGED, PERHAPS_EARLIER);
  }

  @Test
  void a_confirmation_that_put_a_measure_in_force_again_is_the_cause_of_it() {
    Story story = Story.of(on("2009").law("Decree"));
    MeasureId law = story.bring(on("2010").law("Act"));
    story.say(on("2011").repeal(law));
    EventId confirmation = story.say(on("2014-03-01").confirmation(law));

    IndicatorChange change =
        change(
            CRIMINAL_LEGISLATION,
            Compared.on(story, "2012-01-01"),
            Compared.on(story, "2015-01-01"));

    assertThat(change.measuresAdded()).hasSize(1);
    assertThat(ids(change)).containsExactly(confirmation);
    assertThat(change.reasons()).containsExactly(WORLD_CHANGED);
  }

  private static List<EventId> ids(IndicatorChange change) {
    return change.causedBy().stream().map(RecordedEvent::id).toList();
  }
}
