package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

/** Rule 3: a reported absence. */
class AbsencesTest {

  @Test
  void an_absence_is_a_status_of_its_own() {
    Story story = Story.of(on("2014-08-26").absence(POLICY));

    assertThat(story.status("2014-08-25", POLICY)).isEqualTo(NOT_REPORTED);
    assertThat(story.status("2014-08-26", POLICY)).isEqualTo(ABSENT);
    assertThat(story.since("2014-08-26", POLICY)).isEqualTo("2014-08-26");
  }

  @Test
  void an_absence_ends_every_measure_of_its_indicator_and_of_no_other() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").law("First"));
    MeasureId second = story.bring(on("2011").law("Second"));
    story.say(on("2011").cirt("CamCERT"));
    story.say(on("2012-06").absence(CRIMINAL_LEGISLATION));

    assertThat(story.status("2012-06-29", CRIMINAL_LEGISLATION)).isEqualTo(IN_PLACE);
    assertThat(story.on("2012-06-30", CRIMINAL_LEGISLATION).measures()).isEmpty();
    assertThat(story.status("2012-06-30", CRIMINAL_LEGISLATION)).isEqualTo(ABSENT);
    assertThat(story.ended("2012-06-30", first)).isEqualTo("2012-06");
    assertThat(story.ended("2012-06-30", second)).isEqualTo("2012-06");
    assertThat(story.status("2012-06-30", CIRT)).isEqualTo(IN_PLACE);
  }

  @Test
  void an_absence_ends_nothing_that_begins_on_its_day() {
    Story story = Story.of(on("2010").law("Law"), on("../2010").absence(CRIMINAL_LEGISLATION));

    assertThat(story.listed("2010-12-31", CRIMINAL_LEGISLATION)).containsExactly("Law");
    assertThat(story.since("2010-12-31", CRIMINAL_LEGISLATION)).isEqualTo("2010");
  }

  @Test
  void what_an_absence_ended_ends_no_second_time() {
    Story story = Story.of();
    MeasureId team = story.bring(on("2010").cirt("CamCERT"));
    story.say(on("2012-06-30").absence(CIRT));
    story.say(on("2012-06").withdrawal(team));
    story.say(on("2013").withdrawal(team));

    assertThat(story.ended("2014-01-01", team)).isEqualTo("2012-06-30");
    assertThat(story.since("2014-01-01", CIRT)).isEqualTo("2012-06-30");
  }

  @Test
  void an_absence_learnt_later_of_an_earlier_day_leaves_what_began_since() {
    Story story = Story.of(on("2012").cirt("CamCERT"), on("2010").absence(CIRT));

    assertThat(story.status("2011-12-31", CIRT)).isEqualTo(ABSENT);
    assertThat(story.status("2012-12-31", CIRT)).isEqualTo(IN_PLACE);
  }

  @Test
  void an_absence_ends_what_is_in_development() {
    Story story = Story.of(on("2010").development(POLICY), on("2012").absence(POLICY));

    assertThat(story.status("2012-12-30", POLICY)).isEqualTo(IN_DEVELOPMENT);
    assertThat(story.status("2012-12-31", POLICY)).isEqualTo(ABSENT);
  }

  @Test
  void a_retracted_absence_ends_nothing() {
    Story story = Story.of(on("2010").law("Law"));
    story.retract(story.say(on("2012").absence(CRIMINAL_LEGISLATION)));

    assertThat(story.listed("2013-01-01", CRIMINAL_LEGISLATION)).containsExactly("Law");
  }
}
