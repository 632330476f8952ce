package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.UN_CONVENTION_AND_PROTOCOL;

import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

/** Rule 6: treaties. */
class TreatiesTest {
  private static final String CONVENTION = "Convention on the Rights of the Child";
  private static final String PROTOCOL = "Optional Protocol";

  @Test
  void a_signature_alone_is_in_development() {
    Story story = Story.of(on("2000-06-27").signature(PROTOCOL));

    assertThat(story.status("2000-06-27", UN_CONVENTION_AND_PROTOCOL)).isEqualTo(IN_DEVELOPMENT);
    assertThat(story.listed("2000-06-27", UN_CONVENTION_AND_PROTOCOL)).containsExactly(PROTOCOL);
  }

  @Test
  void a_ratification_is_in_place_and_the_signature_stays_listed() {
    Story story =
        Story.of(on("2000-06-27").signature(PROTOCOL), on("2002-05-30").ratification(PROTOCOL));

    assertThat(story.status("2002-05-29", UN_CONVENTION_AND_PROTOCOL)).isEqualTo(IN_DEVELOPMENT);
    assertThat(story.status("2002-05-30", UN_CONVENTION_AND_PROTOCOL)).isEqualTo(IN_PLACE);
    assertThat(story.since("2002-05-30", UN_CONVENTION_AND_PROTOCOL)).isEqualTo("2002-05-30");
    assertThat(story.listed("2002-05-30", UN_CONVENTION_AND_PROTOCOL)).hasSize(2);
  }

  @Test
  void an_accession_is_in_place_and_a_signature_of_another_treaty_takes_nothing_away() {
    Story story =
        Story.of(on("1992-10-15").accession(CONVENTION), on("2000-06-27").signature(PROTOCOL));

    assertThat(story.status("2001-01-01", UN_CONVENTION_AND_PROTOCOL)).isEqualTo(IN_PLACE);
    assertThat(story.since("2001-01-01", UN_CONVENTION_AND_PROTOCOL)).isEqualTo("1992-10-15");
  }

  @Test
  void where_the_ratification_ends_the_signature_is_in_development_again() {
    Story story = Story.of(on("2000").signature(PROTOCOL));
    MeasureId ratification = story.bring(on("2002").ratification(PROTOCOL));
    story.say(on("2010").end(ratification));

    assertThat(story.status("2010-12-31", UN_CONVENTION_AND_PROTOCOL)).isEqualTo(IN_DEVELOPMENT);
    assertThat(story.since("2010-12-31", UN_CONVENTION_AND_PROTOCOL)).isEqualTo("2010");
  }

  @Test
  void where_the_signature_ends_too_nothing_is_left() {
    Story story = Story.of();
    MeasureId signature = story.bring(on("2000").signature(PROTOCOL));
    story.say(on("2010").end(signature));

    assertThat(story.status("2010-12-31", UN_CONVENTION_AND_PROTOCOL)).isEqualTo(ABSENT);
  }

  @Test
  void signed_and_ratified_on_one_day_is_in_place_since_the_ratification() {
    Story story =
        Story.of(on("2002-05-30").ratification(PROTOCOL), on("2002-05-30").signature(PROTOCOL));

    assertThat(story.status("2002-05-30", UN_CONVENTION_AND_PROTOCOL)).isEqualTo(IN_PLACE);
  }

  @Test
  void a_development_beside_a_signature_is_only_evidence() {
    Story story = Story.of();
    MeasureId signature = story.bring(on("2000").signature(PROTOCOL));
    story.say(on("2001").development(UN_CONVENTION_AND_PROTOCOL));
    story.say(on("2003").end(signature));

    assertThat(story.since("2001-12-31", UN_CONVENTION_AND_PROTOCOL)).isEqualTo("2000");
    assertThat(story.status("2003-12-31", UN_CONVENTION_AND_PROTOCOL)).isEqualTo(ABSENT);
  }
}
