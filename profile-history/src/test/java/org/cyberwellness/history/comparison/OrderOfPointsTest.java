package org.cyberwellness.history.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.comparison.ChangeReason.CORRECTED;
import static org.cyberwellness.history.comparison.ChangeReason.NEWLY_LEARNED;
import static org.cyberwellness.history.comparison.ChangeReason.WORLD_CHANGED;
import static org.cyberwellness.history.comparison.Compared.change;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;

import org.cyberwellness.history.comparison.Comparison.Point;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.profile.event.EventId;
import org.junit.jupiter.api.Test;

class OrderOfPointsTest {

  @Test
  void before_and_after_follow_the_order_asked_and_the_reason_does_not() {
    Story story = Story.of(on("2012").cirt("CamCERT"));

    IndicatorChange change =
        change(CIRT, Compared.on(story, "2013-01-01"), Compared.on(story, "2011-12-31"));

    assertThat(change.before().status()).isEqualTo(IndicatorStatus.IN_PLACE);
    assertThat(change.after().status()).isEqualTo(IndicatorStatus.NOT_REPORTED);
    assertThat(change.reasons()).containsExactly(WORLD_CHANGED);
    assertThat(change.measuresAdded()).isEmpty();
    assertThat(change.measuresRemoved()).hasSize(1);
  }

  @Test
  void a_later_knowledge_of_an_earlier_date_is_sorted_by_each_axis_of_its_own() {
    Story story = Story.of(on("2012").cirt("CamCERT"), on("2009").cirt("KHCERT"));
    Point laterDateKnownFirst = Compared.on(story, "2013-01-01", 0);
    Point earlierDateKnownNow = Compared.on(story, "2010-01-01");

    assertThat(change(CIRT, laterDateKnownFirst, earlierDateKnownNow).reasons())
        .containsExactly(WORLD_CHANGED, NEWLY_LEARNED);
    assertThat(change(CIRT, earlierDateKnownNow, laterDateKnownFirst).reasons())
        .containsExactly(WORLD_CHANGED, NEWLY_LEARNED);
  }

  @Test
  void a_correction_is_one_whichever_point_knows_it() {
    Story story = Story.of();
    EventId mistaken = story.say(on("2010").cirt("CamCERT"));
    story.correct(mistaken, on("2012").cirt("CamCERT"));
    Point then = Compared.on(story, "2013-01-01", 0);
    Point now = Compared.on(story, "2013-01-01");

    assertThat(change(CIRT, then, now).reasons()).containsExactly(CORRECTED);
    assertThat(change(CIRT, now, then).reasons()).containsExactly(CORRECTED);
    assertThat(change(CIRT, now, then).causedBy()).isEqualTo(change(CIRT, then, now).causedBy());
  }

  @Test
  void two_dates_of_one_instant_know_no_correction() {
    Story story = Story.of();
    EventId mistaken = story.say(on("2010").cirt("CamCERT"));
    story.correct(mistaken, on("2012").cirt("CamCERT"));

    assertThat(
            change(CIRT, Compared.on(story, "2009-12-31", 0), Compared.on(story, "2011-01-01", 0))
                .reasons())
        .containsExactly(WORLD_CHANGED);
  }
}
