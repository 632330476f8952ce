package org.cyberwellness.history.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.comparison.Compared.change;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.POLICY;

import java.util.List;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  @Test
  void evidence_alone_is_no_difference() {
    Story story = Story.of(on("2010").absence(CIRT), on("2010").law("Law"));
    story.say(on("2012").absence(CIRT));
    story.say(on("2012").development(CRIMINAL_LEGISLATION));

    assertThat(
            Compared.of(Compared.on(story, "2011-01-01", 1), Compared.on(story, "2013-01-01"))
                .changes())
        .isEmpty();
  }

  @Test
  void another_source_or_note_of_a_measure_is_no_difference() {
    Story story = Story.of();
    EventId team = story.say(on("2010").cirt("CamCERT"));
    story.correct(team, on("2010").saidBy("UNIDIR").noting("In print").cirt("CamCERT"));

    assertThat(
            Compared.of(Compared.on(story, "2011-01-01", 0), Compared.on(story, "2011-01-01"))
                .changes())
        .isEmpty();
  }

  @Test
  void another_source_is_no_difference_where_it_only_changes_places_with_its_like() {
    Story story = Story.of(on("2010").saidBy("M").cirt("CamCERT"));
    EventId other = story.say(on("2010").saidBy("Z").cirt("CamCERT"));
    story.correct(other, on("2010").saidBy("A").cirt("CamCERT"));

    assertThat(
            Compared.of(Compared.on(story, "2011-01-01", 1), Compared.on(story, "2011-01-01"))
                .changes())
        .isEmpty();
  }

  @Test
  void another_since_is_a_difference_where_the_status_is_the_same() {
    Story story = Story.of(on("2012").absence(POLICY), on("2010").absence(POLICY));

    IndicatorChange change =
        change(POLICY, Compared.on(story, "2013-01-01", 0), Compared.on(story, "2013-01-01"));

    assertThat(change.before().since()).hasToString("2012");
    assertThat(change.after().since()).hasToString("2010");
    assertThat(change.reasons()).containsExactly(ChangeReason.NEWLY_LEARNED);
  }

  @Test
  void another_title_is_a_difference_and_takes_the_place_of_the_first() {
    Story story = Story.of();
    MeasureId team = story.bring(on("2010").cirt("CamCert"));
    story.correct(Story.begunBy(team), on("2010").cirt("CamCERT"));

    IndicatorChange change =
        change(CIRT, Compared.on(story, "2011-01-01", 0), Compared.on(story, "2011-01-01"));

    assertThat(titles(change.measuresRemoved())).containsExactly("CamCert");
    assertThat(titles(change.measuresAdded())).containsExactly("CamCERT");
    assertThat(change.measuresAdded().getFirst().id()).isEqualTo(team);
  }

  @Test
  void a_measure_more_is_added_and_the_others_are_not_told_again() {
    Story story = Story.of(on("2010").law("First"), on("2012").law("Second"));

    IndicatorChange change =
        change(
            CRIMINAL_LEGISLATION,
            Compared.on(story, "2011-01-01"),
            Compared.on(story, "2013-01-01"));

    assertThat(titles(change.measuresAdded())).containsExactly("Second");
    assertThat(change.measuresRemoved()).isEmpty();
  }

  @Test
  void a_removed_measure_has_the_end_that_the_second_point_knows() {
    Story story = Story.of();
    MeasureId first = story.bring(on("2010").strategy("Strategy 2010"));
    story.say(on("2012-06").strategy("Strategy 2012", first));

    IndicatorChange change =
        change(POLICY, Compared.on(story, "2011-01-01"), Compared.on(story, "2013-01-01"));

    assertThat(change.measuresRemoved())
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.id()).isEqualTo(first);
              assertThat(measure.inForceUntil()).hasToString("2012-06");
            });
    assertThat(change.measuresAdded())
        .singleElement()
        .satisfies(measure -> assertThat(measure.inForceUntil()).isNull());
  }

  @Test
  void a_removed_measure_has_no_end_where_it_was_retracted() {
    Story story = Story.of();
    story.retract(story.say(on("2010").cirt("CamCERT")));

    IndicatorChange change =
        change(CIRT, Compared.on(story, "2011-01-01", 0), Compared.on(story, "2011-01-01"));

    assertThat(change.measuresRemoved())
        .singleElement()
        .satisfies(measure -> assertThat(measure.inForceUntil()).isNull());
  }

  @Test
  void changes_are_in_the_order_of_the_template() {
    Story story = Story.of(on("2012").strategy("S"), on("2012").cirt("C"), on("2012").law("L"));

    assertThat(
            Compared.of(Compared.on(story, "2012-01-01"), Compared.on(story, "2013-01-01"))
                .changes())
        .extracting(IndicatorChange::indicator)
        .containsExactly(CRIMINAL_LEGISLATION, CIRT, POLICY);
  }

  private static List<String> titles(List<Measure> measures) {
    return measures.stream().map(m -> m.fact().title().text()).toList();
  }
}
