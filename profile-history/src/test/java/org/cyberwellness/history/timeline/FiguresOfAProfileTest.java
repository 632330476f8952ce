package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Figure.INTERNET_USERS;
import static org.cyberwellness.profile.event.Figure.POPULATION;

import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.junit.jupiter.api.Test;

class FiguresOfAProfileTest {

  @Test
  void a_figure_is_the_latest_one_begun_whichever_arrived_last() {
    Story story = Story.of(on("2012-12").population(14_478_000), on("2010").population(14_138_000));

    assertThat(value(story, "2010-12-30", POPULATION)).isNull();
    assertThat(value(story, "2010-12-31", POPULATION)).isEqualTo(14_138_000.0);
    assertThat(value(story, "2012-12-30", POPULATION)).isEqualTo(14_138_000.0);
    assertThat(value(story, "2012-12-31", POPULATION)).isEqualTo(14_478_000.0);
    assertThat(value(story, "2030-01-01", POPULATION)).isEqualTo(14_478_000.0);
  }

  @Test
  void the_two_figures_know_nothing_of_each_other() {
    Story story = Story.of(on("2012").population(14_478_000), on("2013").internetUse(6));

    assertThat(value(story, "2012-12-31", INTERNET_USERS)).isNull();
    assertThat(value(story, "2013-12-31", INTERNET_USERS)).isEqualTo(6.0);
    assertThat(value(story, "2013-12-31", POPULATION)).isEqualTo(14_478_000.0);
  }

  @Test
  void a_retracted_figure_gives_way_to_the_one_before() {
    Story story = Story.of(on("2010").population(14_138_000));
    story.retract(story.say(on("2012").population(1)));

    assertThat(value(story, "2013-01-01", POPULATION)).isEqualTo(14_138_000.0);
  }

  @Test
  void a_corrected_figure_has_the_day_and_value_of_its_correction() {
    Story story = Story.of();
    EventId mistaken = story.say(on("2012").population(14_478));
    story.correct(mistaken, on("2012-06").population(14_478_000));

    assertThat(value(story, "2012-06-29", POPULATION)).isNull();
    assertThat(value(story, "2012-06-30", POPULATION)).isEqualTo(14_478_000.0);
    assertThat(story.on("2013-01-01").eventCount()).isEqualTo(1);
  }

  private static Double value(Story story, String day, Figure figure) {
    RecordedEvent event = story.on(day).figures().get(figure);
    return event == null ? null : ((FigureReported) event.event()).value();
  }
}
