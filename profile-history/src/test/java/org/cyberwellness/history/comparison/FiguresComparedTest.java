package org.cyberwellness.history.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cyberwellness.profile.event.Fact.on;

import java.util.Set;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Story;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.junit.jupiter.api.Test;

class FiguresComparedTest {

  @Test
  void a_figure_that_only_one_profile_gives_is_a_change() {
    Story story = Story.of(on("2012").population(14_478_000));

    Comparison comparison =
        Compared.of(Compared.on(story, "2012-01-01"), Compared.on(story, "2013-01-01"));

    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.figureChanges())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.figure()).isEqualTo(Figure.POPULATION);
              assertThat(change.before()).isNull();
              assertThat(change.after()).extracting(RecordedEvent::sequence).isEqualTo(0L);
            });
  }

  @Test
  void another_value_or_another_date_is_a_change() {
    Story story = Story.of(on("2012").internetUse(6), on("2013").internetUse(6));
    story.say(on("2014").internetUse(9));

    assertThat(
            Compared.of(Compared.on(story, "2013-01-01"), Compared.on(story, "2014-01-01"))
                .figureChanges())
        .hasSize(1);
    assertThat(
            Compared.of(Compared.on(story, "2014-01-01"), Compared.on(story, "2015-01-01"))
                .figureChanges())
        .hasSize(1);
  }

  @Test
  void another_source_is_none() {
    Story story = Story.of();
    EventId figure = story.say(on("2012").internetUse(6));
    story.correct(figure, on("2012").saidBy("World Bank").internetUse(6));

    assertThat(
            Compared.of(Compared.on(story, "2013-01-01", 0), Compared.on(story, "2013-01-01"))
                .figureChanges())
        .isEmpty();
  }

  @Test
  void a_figure_differs_because_it_was_corrected_or_learnt_late_or_because_of_a_later_one() {
    Story story = Story.of();
    EventId first = story.say(on("2012").internetUse(6));
    story.correct(first, on("2012").internetUse(7));
    story.say(on("2013").internetUse(9));

    assertThat(reasons(Compared.on(story, "2013-01-01", 0), Compared.on(story, "2013-01-01", 1)))
        .containsExactly(ChangeReason.CORRECTED);
    assertThat(reasons(Compared.on(story, "2014-01-01", 1), Compared.on(story, "2014-01-01")))
        .containsExactly(ChangeReason.NEWLY_LEARNED);
    assertThat(reasons(Compared.on(story, "2013-01-01"), Compared.on(story, "2014-01-01")))
        .containsExactly(ChangeReason.WORLD_CHANGED);
    assertThat(
            Compared.of(Compared.on(story, "2013-01-01", 0), Compared.on(story, "2014-01-01"))
                .figureChanges())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.causedBy())
                  .extracting(RecordedEvent::sequence)
                  .containsExactly(0L, 2L);
              assertThat(change.reasons())
                  .containsExactly(ChangeReason.WORLD_CHANGED, ChangeReason.CORRECTED);
            });
  }

  private static Set<ChangeReason> reasons(Comparison.Point from, Comparison.Point to) {
    return Compared.of(from, to).figureChanges().getFirst().reasons();
  }

  @Test
  void readiness_changes_by_the_difference_of_the_scores_in_the_order_asked() {
    Story story = Story.of(on("2012").cirt("CamCERT"), on("2012").development(Indicator.POLICY));
    Comparison comparison =
        Compared.of(Compared.on(story, "2012-01-01"), Compared.on(story, "2013-01-01"));
    Comparison back =
        Compared.of(Compared.on(story, "2013-01-01"), Compared.on(story, "2012-01-01"));

    assertThat(comparison.readinessChange()).isCloseTo(3 / 34.0, within(1e-12));
    assertThat(back.readinessChange()).isCloseTo(-3 / 34.0, within(1e-12));
  }
}
