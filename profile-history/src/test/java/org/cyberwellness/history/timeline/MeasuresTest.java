package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import java.util.List;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

/** Rules 1 and 2: what brings a measure, and what ends it. */
class MeasuresTest {

  @Test
  void a_measure_is_in_force_from_the_latest_day_on_which_it_can_have_begun() {
    Story story = Story.of(on("2011-10").cirt("CamCERT"));

    assertThat(story.listed("2011-10-30", CIRT)).isEmpty();
    assertThat(story.status("2011-10-30", CIRT)).isEqualTo(NOT_REPORTED);
    assertThat(story.listed("2011-10-31", CIRT)).containsExactly("CamCERT");
    assertThat(story.status("2011-10-31", CIRT)).isEqualTo(IN_PLACE);
    assertThat(story.since("2011-10-31", CIRT)).isEqualTo("2011-10");
  }

  @Test
  void what_began_by_then_since_nobody_knows_is_in_force_from_then_on() {
    Story story = Story.of(on("../2007").cirt("CamCERT"));

    assertThat(story.status("2007-12-30", CIRT)).isEqualTo(NOT_REPORTED);
    assertThat(story.status("2007-12-31", CIRT)).isEqualTo(IN_PLACE);
    assertThat(story.since("2030-01-01", CIRT)).isEqualTo("../2007");
  }

  @Test
  void a_measure_is_no_longer_in_force_on_the_day_it_ends() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Decree 1"));
    story.say(on("2013-05-17").repeal(law));

    assertThat(story.listed("2013-05-16", CRIMINAL_LEGISLATION)).containsExactly("Decree 1");
    assertThat(story.listed("2013-05-17", CRIMINAL_LEGISLATION)).isEmpty();
    assertThat(story.ended("2013-05-16", law)).isEqualTo("null");
    assertThat(story.ended("2013-05-17", law)).isEqualTo("2013-05-17");
  }

  @Test
  void a_withdrawal_and_a_plain_end_end_a_measure_too() {
    Story story = Story.of();
    MeasureId team = story.bring(on("2010").cirt("CamCERT"));
    MeasureId strategy = story.bring(on("2010").strategy("Strategy"));
    story.say(on("2013").withdrawal(team));
    story.say(on("2013").end(strategy));

    assertThat(story.status("2013-12-30", CIRT)).isEqualTo(IN_PLACE);
    assertThat(story.status("2013-12-31", CIRT)).isEqualTo(ABSENT);
    assertThat(story.status("2013-12-30", POLICY)).isEqualTo(IN_PLACE);
    assertThat(story.status("2013-12-31", POLICY)).isEqualTo(ABSENT);
  }

  @Test
  void what_replaces_a_measure_ends_it_the_day_it_begins() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").strategy("Strategy 2010"));
    story.say(on("2015-06").strategy("Strategy 2015", first));

    assertThat(story.listed("2015-06-29", POLICY)).containsExactly("Strategy 2010");
    assertThat(story.listed("2015-06-30", POLICY)).containsExactly("Strategy 2015");
    assertThat(story.ended("2015-06-30", first)).isEqualTo("2015-06");
    assertThat(story.since("2015-06-30", POLICY)).isEqualTo("2010");
  }

  @Test
  void a_measure_that_begins_and_ends_on_one_day_was_never_in_force_at_its_end() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010-03-01").law("Decree 1"));
    story.say(on("2010-03-01").repeal(law));

    assertThat(story.listed("2010-03-01", CRIMINAL_LEGISLATION)).isEmpty();
    assertThat(story.status("2010-03-01", CRIMINAL_LEGISLATION)).isEqualTo(ABSENT);
    assertThat(story.since("2010-03-01", CRIMINAL_LEGISLATION)).isEqualTo("2010-03-01");
  }

  @Test
  void a_chain_of_replacements_on_one_day_leaves_the_last() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010-03-01").strategy("First"));
    MeasureId second = story.bring(on("2010-03-01").strategy("Second", first));
    story.say(on("2010-03-01").strategy("Third", second));

    assertThat(story.listed("2010-03-01", POLICY)).containsExactly("Third");
  }

  @Test
  void an_end_is_idle_where_the_measure_is_not_in_force() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Decree 1"));
    story.say(on("2012").repeal(law));
    story.say(on("2013").law("Decree 2"));
    story.say(on("2014").repeal(law));

    assertThat(story.ended("2014-12-31", law)).isEqualTo("2012");
    assertThat(story.listed("2014-12-31", CRIMINAL_LEGISLATION)).containsExactly("Decree 2");
    assertThat(story.since("2014-12-31", CRIMINAL_LEGISLATION)).isEqualTo("2013");
    assertThat(story.on("2014-12-31").eventCount()).isEqualTo(4);
  }

  @Test
  void an_end_learnt_later_of_an_earlier_day_is_the_one_that_counts() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Decree 1"));
    story.say(on("2014").repeal(law));
    story.say(on("2012").end(law));

    assertThat(story.ended("2014-12-31", law)).isEqualTo("2012");
    assertThat(story.since("2014-12-31", CRIMINAL_LEGISLATION)).isEqualTo("2012");
  }

  @Test
  void an_end_is_idle_where_the_measure_was_retracted_or_moved_behind_it() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Decree 1"));
    story.say(on("2012").repeal(law));
    EventId later = story.correct(Story.begunBy(law), on("2013").law("Decree 1"));

    assertThat(story.status("2012-12-31", CRIMINAL_LEGISLATION)).isEqualTo(NOT_REPORTED);
    assertThat(story.listed("2013-12-31", CRIMINAL_LEGISLATION)).containsExactly("Decree 1");
    assertThat(story.on("2013-12-31", CRIMINAL_LEGISLATION).measures().getFirst().id())
        .isEqualTo(law);

    story.retract(later);
    assertThat(story.status("2013-12-31", CRIMINAL_LEGISLATION)).isEqualTo(NOT_REPORTED);
    assertThat(story.listed("2013-12-31", CRIMINAL_LEGISLATION)).isEmpty();
  }

  @Test
  void an_idle_replacement_brings_its_own_measure_all_the_same() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").cirt("First"));
    story.say(on("2012").withdrawal(first));
    story.say(on("2013").cirt("Second", first));

    assertThat(story.listed("2013-12-31", CIRT)).containsExactly("Second");
    assertThat(story.ended("2013-12-31", first)).isEqualTo("2012");
  }

  @Test
  void measures_are_listed_by_the_day_they_began_not_by_their_arrival() {
    Story story = Story.of(on("2013").law("C"), on("2011").law("B"), on("2012-05").law("A"));

    assertThat(story.listed("2014-01-01", CRIMINAL_LEGISLATION)).isEqualTo(List.of("B", "A", "C"));
  }
}
