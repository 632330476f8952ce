package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;

import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

class ConfirmationsTest {

  @Test
  void a_confirmation_of_what_is_in_force_is_evidence_alone() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Act"));
    story.say(on("2014").confirmation(law));

    assertThat(story.since("2015-01-01", CRIMINAL_LEGISLATION)).isEqualTo("2010");
    assertThat(story.listed("2015-01-01", CRIMINAL_LEGISLATION)).containsExactly("Act");
    assertThat(story.on("2015-01-01", CRIMINAL_LEGISLATION).lastEvidenceOn())
        .isEqualTo("2014-12-31");
  }

  @Test
  void what_had_ended_is_in_force_again_from_that_day_as_it_was_before() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Act"));
    story.say(on("2012").repeal(law));
    story.say(on("2014").confirmation(law));

    assertThat(story.status("2013-01-01", CRIMINAL_LEGISLATION)).isEqualTo(ABSENT);
    assertThat(story.ended("2014-12-30", law)).isEqualTo("2012");
    assertThat(story.status("2014-12-31", CRIMINAL_LEGISLATION)).isEqualTo(IN_PLACE);
    assertThat(story.since("2014-12-31", CRIMINAL_LEGISLATION)).isEqualTo("2014");
    assertThat(story.ended("2014-12-31", law)).isEqualTo("null");
    assertThat(
            story.on("2014-12-31", CRIMINAL_LEGISLATION).measures().getFirst().inForceFrom().text())
        .isEqualTo("2010");
  }

  @Test
  void it_revives_after_an_absence_and_after_a_replacement_and_stands_in_its_old_place() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").cirt("First"));
    story.say(on("2011").cirt("Second", first));
    story.say(on("2012").confirmation(first));

    assertThat(story.listed("2011-12-31", CIRT)).containsExactly("Second");
    assertThat(story.listed("2012-12-31", CIRT)).containsExactly("First", "Second");

    story.say(on("2013").absence(CIRT));
    story.say(on("2014").confirmation(first));
    assertThat(story.listed("2013-12-31", CIRT)).isEmpty();
    assertThat(story.listed("2014-12-31", CIRT)).containsExactly("First");
  }

  @Test
  void within_a_day_it_outlasts_an_absence_and_not_an_end() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Act"));
    story.say(on("2012").absence(CRIMINAL_LEGISLATION));
    story.say(on("2012").confirmation(law));
    assertThat(story.since("2012-12-31", CRIMINAL_LEGISLATION)).isEqualTo("2010");

    story.say(on("2012").repeal(law));
    assertThat(story.status("2012-12-31", CRIMINAL_LEGISLATION)).isEqualTo(ABSENT);
  }

  @Test
  void it_can_end_again() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Act"));
    story.say(on("2011").repeal(law));
    story.say(on("2012").confirmation(law));
    story.say(on("2013").saidBy("UNIDIR").repeal(law));

    assertThat(story.ended("2011-12-31", law)).isEqualTo("2011");
    assertThat(story.ended("2012-12-31", law)).isEqualTo("null");
    assertThat(story.ended("2013-12-31", law)).isEqualTo("2013");
  }

  @Test
  void it_is_idle_once_the_event_of_the_measure_is_retracted() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010").law("Act"));
    story.say(on("2012").confirmation(law));
    story.retract(Story.begunBy(law));

    assertThat(story.listed("2013-01-01", CRIMINAL_LEGISLATION)).isEmpty();
    assertThat(story.status("2013-01-01", CRIMINAL_LEGISLATION))
        .isEqualTo(IndicatorStatus.NOT_REPORTED);
  }

  @Test
  void what_ended_may_be_in_force_again_already_where_the_date_of_the_confirmation_is_vague() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010-01-01").law("Act"));
    story.say(on("2012-01-01").repeal(law));
    story.say(on("../2014").confirmation(law));

    assertThat(story.on("2013-01-01", CRIMINAL_LEGISLATION).mayAlreadyBe())
        .containsExactly(IN_PLACE);
    assertThat(story.on("2012-01-01", CRIMINAL_LEGISLATION).mayAlreadyBe()).isEmpty();
  }
}
