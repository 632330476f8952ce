package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

/** Rule 4: something is being prepared. */
class DevelopmentsTest {

  @Test
  void a_development_counts_where_nothing_is_in_force() {
    Story story = Story.of(on("2010").absence(POLICY), on("2012").development(POLICY));

    assertThat(story.status("2012-12-30", POLICY)).isEqualTo(ABSENT);
    assertThat(story.status("2012-12-31", POLICY)).isEqualTo(IN_DEVELOPMENT);
    assertThat(story.since("2012-12-31", POLICY)).isEqualTo("2012");
  }

  @Test
  void a_development_is_only_evidence_where_something_is_in_force() {
    Story story = Story.of();
    MeasureId strategy = story.bring(on("2010").strategy("Strategy"));
    story.say(on("2012").development(POLICY));
    story.say(on("2013").end(strategy));

    assertThat(story.status("2012-12-31", POLICY)).isEqualTo(IN_PLACE);
    assertThat(story.status("2013-12-31", POLICY)).isEqualTo(ABSENT);
    assertThat(story.on("2013-12-31").eventCount()).isEqualTo(3);
  }

  @Test
  void a_development_comes_after_the_ends_of_its_day() {
    Story story = Story.of();
    story.say(on("2010").development(POLICY));
    MeasureId strategy = story.bring(on("2009").strategy("Strategy"));
    story.say(on("2010").end(strategy));

    assertThat(story.status("2010-12-30", POLICY)).isEqualTo(IN_PLACE);
    assertThat(story.status("2010-12-31", POLICY)).isEqualTo(IN_DEVELOPMENT);
  }

  @Test
  void a_development_comes_after_the_absences_and_the_beginnings_of_its_day() {
    Story story = Story.of(on("2010").development(POLICY), on("2010").absence(POLICY));
    assertThat(story.status("2010-12-31", POLICY)).isEqualTo(IN_DEVELOPMENT);

    story.say(on("2010").strategy("Strategy"));
    assertThat(story.status("2010-12-31", POLICY)).isEqualTo(IN_PLACE);
  }

  @Test
  void what_was_in_development_is_in_place_once_it_begins_and_absent_once_it_ends() {
    Story story = Story.of(on("2010").development(POLICY));
    MeasureId strategy = story.bring(on("2012").strategy("Strategy"));
    story.say(on("2013").end(strategy));

    assertThat(story.status("2011-01-01", POLICY)).isEqualTo(IN_DEVELOPMENT);
    assertThat(story.status("2013-01-01", POLICY)).isEqualTo(IN_PLACE);
    assertThat(story.status("2014-01-01", POLICY)).isEqualTo(ABSENT);
  }

  @Test
  void beside_an_assessment_nothing_is_in_force() {
    Story story = Story.of(on("2011-10").assessment("ITU"), on("2012").development(CIRT));

    assertThat(story.status("2012-12-31", CIRT)).isEqualTo(IN_DEVELOPMENT);
  }
}
