package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.INTERNATIONAL_COOPERATION;

import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

/** Rule 5: exercises and readiness assessments happen once. */
class OccurrencesTest {

  @Test
  void an_assessment_is_listed_and_changes_no_status() {
    Story story = Story.of(on("2011-10").assessment("ITU"));

    assertThat(story.listed("2011-10-30", CIRT)).isEmpty();
    assertThat(story.listed("2011-10-31", CIRT)).containsExactly("CIRT readiness assessment");
    assertThat(story.status("2011-10-31", CIRT)).isEqualTo(NOT_REPORTED);
    assertThat(story.on("2011-10-31", CIRT).since()).isNull();
  }

  @Test
  void an_assessment_outlives_absences_and_the_team_and_keeps_neither() {
    Story story = Story.of(on("2011-10").assessment("ITU"));
    MeasureId team = story.bring(on("2012").cirt("CamCERT"));
    story.say(on("2013").withdrawal(team));
    story.say(on("2014").absence(CIRT));

    assertThat(story.listed("2012-12-31", CIRT))
        .containsExactly("CIRT readiness assessment", "CamCERT");
    assertThat(story.status("2013-12-31", CIRT)).isEqualTo(ABSENT);
    assertThat(story.since("2014-12-31", CIRT)).isEqualTo("2013");
    assertThat(story.listed("2014-12-31", CIRT)).containsExactly("CIRT readiness assessment");
  }

  @Test
  void an_assessment_restarts_no_status() {
    Story story = Story.of(on("2010").cirt("CamCERT"), on("2011").assessment("ITU"));

    assertThat(story.status("2012-01-01", CIRT)).isEqualTo(IN_PLACE);
    assertThat(story.since("2012-01-01", CIRT)).isEqualTo("2010");
  }

  @Test
  void an_exercise_keeps_cooperation_in_place_from_its_day_on() {
    Story story = Story.of(on("2013-12-09/2013-12-11").exercise("ALERT"));

    assertThat(story.status("2013-12-08", INTERNATIONAL_COOPERATION)).isEqualTo(NOT_REPORTED);
    assertThat(story.status("2013-12-09", INTERNATIONAL_COOPERATION)).isEqualTo(IN_PLACE);
    assertThat(story.since("2033-01-01", INTERNATIONAL_COOPERATION))
        .isEqualTo("2013-12-09/2013-12-11");
  }

  @Test
  void an_exercise_keeps_it_in_place_whatever_else_is_said_or_ends() {
    Story story = Story.of(on("2011").exercise("ALERT"));
    MeasureId membership = story.bring(on("2012").membership("ITU-IMPACT"));
    story.say(on("2013").end(membership));
    story.say(on("2014").development(INTERNATIONAL_COOPERATION));

    assertThat(story.status("2013-12-31", INTERNATIONAL_COOPERATION)).isEqualTo(IN_PLACE);
    assertThat(story.status("2014-12-31", INTERNATIONAL_COOPERATION)).isEqualTo(IN_PLACE);
    assertThat(story.since("2014-12-31", INTERNATIONAL_COOPERATION)).isEqualTo("2011");
    assertThat(story.listed("2014-12-31", INTERNATIONAL_COOPERATION)).containsExactly("ALERT");
  }

  @Test
  void an_absence_ends_what_an_exercise_keeps_and_the_exercise_stays_listed() {
    Story story =
        Story.of(on("2011").exercise("ALERT"), on("2014").absence(INTERNATIONAL_COOPERATION));

    assertThat(story.status("2014-12-31", INTERNATIONAL_COOPERATION)).isEqualTo(ABSENT);
    assertThat(story.since("2014-12-31", INTERNATIONAL_COOPERATION)).isEqualTo("2014");
    assertThat(story.listed("2014-12-31", INTERNATIONAL_COOPERATION)).containsExactly("ALERT");
  }

  @Test
  void after_an_absence_an_old_exercise_keeps_nothing_and_a_new_one_does() {
    Story story =
        Story.of(on("2011").exercise("ALERT 1"), on("2013").absence(INTERNATIONAL_COOPERATION));
    story.say(on("2014").development(INTERNATIONAL_COOPERATION));
    story.say(on("2015").exercise("ALERT 2"));

    assertThat(story.status("2014-12-31", INTERNATIONAL_COOPERATION)).isEqualTo(IN_DEVELOPMENT);
    assertThat(story.status("2015-12-31", INTERNATIONAL_COOPERATION)).isEqualTo(IN_PLACE);
    assertThat(story.listed("2015-12-31", INTERNATIONAL_COOPERATION))
        .containsExactly("ALERT 1", "ALERT 2");
  }

  @Test
  void an_exercise_on_the_day_of_an_absence_comes_after_it() {
    Story story =
        Story.of(on("2011").exercise("ALERT"), on("2011").absence(INTERNATIONAL_COOPERATION));

    assertThat(story.status("2011-12-31", INTERNATIONAL_COOPERATION)).isEqualTo(IN_PLACE);
    assertThat(story.since("2011-12-31", INTERNATIONAL_COOPERATION)).isEqualTo("2011");
  }

  @Test
  void a_membership_that_ends_after_an_absence_was_ended_by_it_beside_an_exercise() {
    Story story = Story.of(on("2011").exercise("ALERT"));
    MeasureId membership = story.bring(on("2012").membership("ITU-IMPACT"));
    story.say(on("2013").absence(INTERNATIONAL_COOPERATION));
    story.say(on("2014").end(membership));

    assertThat(story.ended("2015-01-01", membership)).isEqualTo("2013");
    assertThat(story.since("2015-01-01", INTERNATIONAL_COOPERATION)).isEqualTo("2013");
  }
}
