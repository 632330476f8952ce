package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;

import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

/** Rule 7, and since when the status of the end of a day holds. */
class SinceTest {

  @Test
  void of_what_nobody_spoke_nothing_is_said() {
    assertThat(Story.of().on("2014-08-26", CIRT)).isEqualTo(Statement.NOTHING);
    assertThat(Story.of(on("2010").law("Law")).on("2014-08-26", CIRT)).isEqualTo(Statement.NOTHING);
  }

  @Test
  void while_one_of_two_is_in_force_the_status_goes_on() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").law("First"));
    story.say(on("2012").law("Second"));
    story.say(on("2013").repeal(first));

    assertThat(story.status("2014-01-01", CRIMINAL_LEGISLATION)).isEqualTo(IN_PLACE);
    assertThat(story.since("2014-01-01", CRIMINAL_LEGISLATION)).isEqualTo("2010");
  }

  @Test
  void a_gap_of_a_day_restarts_the_status() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").law("First"));
    story.say(on("2013-05-01").repeal(first));
    story.say(on("2013-05-02").law("Second"));

    assertThat(story.status("2013-05-01", CRIMINAL_LEGISLATION)).isEqualTo(ABSENT);
    assertThat(story.since("2013-05-02", CRIMINAL_LEGISLATION)).isEqualTo("2013-05-02");
  }

  @Test
  void a_gap_within_one_day_restarts_nothing() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").law("First"));
    story.say(on("2013-05-01").repeal(first));
    story.say(on("2013-05-01").law("Second"));

    assertThat(story.since("2013-05-01", CRIMINAL_LEGISLATION)).isEqualTo("2010");
  }

  @Test
  void an_absence_and_a_new_beginning_on_one_day_restart_nothing() {
    Story story = Story.of(on("2010").law("First"));
    story.say(on("2013-05-01").absence(CRIMINAL_LEGISLATION));
    story.say(on("2013-05-01").law("Second"));

    assertThat(story.listed("2013-05-01", CRIMINAL_LEGISLATION)).containsExactly("Second");
    assertThat(story.since("2013-05-01", CRIMINAL_LEGISLATION)).isEqualTo("2010");
  }

  @Test
  void an_absence_repeated_restarts_nothing() {
    Story story = Story.of(on("2012").absence(CIRT), on("2014").absence(CIRT));

    assertThat(story.since("2014-12-31", CIRT)).isEqualTo("2012");
  }

  @Test
  void a_beginning_learnt_later_of_an_earlier_day_moves_it() {
    Story story = Story.of(on("2012").cirt("CamCERT"), on("2009").cirt("KHCERT"));

    assertThat(story.since("2014-12-31", CIRT)).isEqualTo("2009");
  }

  @Test
  void the_first_of_several_that_bring_a_status_on_one_day_tells_since_when() {
    Story story = Story.of(on("2010").law("A"), on("2010-12-31").law("B"), on("2010-12").law("C"));

    assertThat(story.since("2010-12-31", CRIMINAL_LEGISLATION)).isEqualTo("2010-12-31");
  }

  @Test
  void the_end_that_empties_an_indicator_tells_since_when_it_is_absent() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").law("First"));
    MeasureId second = story.bring(on("2010").law("Second"));
    story.say(on("2012").repeal(first));
    story.say(on("2012-12-31").repeal(second));

    assertThat(story.since("2012-12-31", CRIMINAL_LEGISLATION)).isEqualTo("2012");
  }

  @Test
  void an_idle_end_on_the_day_of_another_tells_nothing() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2009").law("First"));
    story.say(on("2010").repeal(first));
    MeasureId second = story.bring(on("2011").law("Second"));
    story.say(on("2012-12-31").repeal(first));
    story.say(on("2012").repeal(second));

    assertThat(story.since("2012-12-31", CRIMINAL_LEGISLATION)).isEqualTo("2012");
  }
}
