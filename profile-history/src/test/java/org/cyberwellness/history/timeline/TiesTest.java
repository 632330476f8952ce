package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Row;
import org.cyberwellness.profile.event.Source;
import org.junit.jupiter.api.Test;

/** Which of several events of a day comes first. */
class TiesTest {
  private static final AsOf LATER = new AsOf(LocalDate.of(2020, 1, 1));

  @Test
  void the_more_exact_date_comes_first() {
    assertOrder(
        on("2010-12-31").law("D"),
        on("2010-12").law("C"),
        on("2010").law("B"),
        on("../2010-12-31").law("A"));
  }

  @Test
  void then_the_effective_text_counts() {
    assertOrder(
        on("2010-12-31").law("C"), on("2010-12-31/2011").law("B"), on("2010-12-31/2012").law("A"));
    assertOrder(on("../2010").law("B"), on("../2010-12").law("A"));
  }

  @Test
  void then_the_kind_and_the_title_count() {
    assertOrder(on("2010").assessment("Z"), on("2010").cirt("A"), on("2010").cirt("B"));
  }

  @Test
  void then_the_other_fields_and_at_last_the_source_count() {
    assertOrder(
        on("2010").saidBy("Z").noting("A").law("Law"),
        on("2010").saidBy("Y").noting("B").law("Law"));
    assertOrder(on("2010").saidBy("Y").law("Law"), on("2010").saidBy("Z").law("Law"));
  }

  @Test
  void within_a_day_absences_come_first_and_developments_last() {
    Story story = Story.of();
    MeasureId team = story.bring(on("2009").cirt("CamCERT"));
    story.say(on("2010-12-31").development(CIRT));
    story.say(on("2010-12-31").withdrawal(team));
    story.say(on("2010").cirt("KHCERT"));
    story.say(on("../2010").absence(CIRT));

    assertThat(story.history().evidence(CIRT, LATER))
        .extracting(e -> e.event().kind())
        .containsExactly(
            EventKind.CIRT_RECOGNIZED,
            EventKind.ABSENCE_REPORTED,
            EventKind.CIRT_RECOGNIZED,
            EventKind.CIRT_RECOGNITION_WITHDRAWN,
            EventKind.DEVELOPMENT_REPORTED);
  }

  @Test
  void the_more_exact_of_two_ends_tells_when_a_measure_ended() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2009").law("First"));
    story.say(on("2010").repeal(law));
    story.say(on("2010-12").law("Second"));
    story.say(on("2010-12-31").end(law));

    assertThat(story.ended("2011-01-01", law)).isEqualTo("2010-12-31");
  }

  @Test
  void an_end_and_a_replacement_of_a_day_are_one_phase() {
    Story story = Story.of();
    MeasureId team = story.bring(on("2009").cirt("First"));
    story.say(on("2010").withdrawal(team));
    story.say(on("2010-12").cirt("Second", team));

    assertThat(story.ended("2011-01-01", team)).isEqualTo("2010-12");
  }

  @Test
  void of_an_end_and_a_replacement_of_a_day_either_may_come_first() {
    Story story = Story.of();
    MeasureId team = story.bring(on("2009").cirt("First"));
    story.say(on("2010-12").withdrawal(team));
    story.say(on("2010").cirt("Second", team));

    assertThat(story.ended("2011-01-01", team)).isEqualTo("2010-12");
  }

  @Test
  void fields_that_run_into_each_other_are_told_apart() {
    assertOrderIsNotThatOfArrival(
        on("2010").partnership("P", List.of("A, B")),
        on("2010").partnership("P", List.of("A", "B")));
    assertOrderIsNotThatOfArrival(
        on("2010").saidBy(new Source(new Line("A, publisher=B"), null, null, null)).law("Law"),
        on("2010")
            .saidBy(new Source(new Line("A"), new Line("B, publisher=null"), null, null))
            .law("Law"));
  }

  @Test
  void the_order_of_the_alphabet_is_no_matter_of_the_language_of_the_machine() {
    assertOrder(on("2010").law("Z"), on("2010").law("a"), on("2010").law("\u00C4"));
  }

  private static void assertOrder(ProfileEvent... expected) {
    assertThat(walked(List.of(expected))).containsExactly(expected);
    assertThat(walked(List.of(expected).reversed())).containsExactly(expected);
  }

  private static void assertOrderIsNotThatOfArrival(ProfileEvent... facts) {
    assertThat(walked(List.of(facts))).isEqualTo(walked(List.of(facts).reversed()));
  }

  private static List<ProfileEvent> walked(List<ProfileEvent> arrived) {
    Row row = arrived.getFirst().row();
    List<ProfileEvent> walked = new ArrayList<>();
    Story.of(arrived.toArray(ProfileEvent[]::new))
        .history()
        .evidence(row, LATER)
        .forEach(e -> walked.add(e.event()));
    return walked;
  }
}
