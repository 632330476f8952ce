package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;
import static org.cyberwellness.profile.event.Fact.on;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.LegislationArea;
import org.junit.jupiter.api.Test;

/** The profile that was printed on 26 August 2014. */
class CambodiaTest {
  private static final Set<String> HAS =
      Set.of("1.1.1", "1.2.1", "1.3.3", "1.5.4", "2.1", "2.2", "2.4");

  private final Story cambodia = printed();

  @Test
  void seven_indicators_are_in_place_and_the_other_fourteen_are_said_to_be_absent() {
    Profile profile = cambodia.on("2014-08-26");

    assertThat(profile.statements())
        .hasSize(21)
        .allSatisfy(
            (indicator, statement) ->
                assertThat(statement.status())
                    .as(indicator.number())
                    .isEqualTo(HAS.contains(indicator.number()) ? IN_PLACE : ABSENT));
  }

  @Test
  void it_gives_both_figures() {
    Map<Figure, RecordedEvent> figures = cambodia.on("2014-08-26").figures();

    assertThat(((FigureReported) figures.get(Figure.POPULATION).event()).value())
        .isEqualTo(14_478_000);
    assertThat(((FigureReported) figures.get(Figure.INTERNET_USERS).event()).value())
        .isEqualTo(6.0);
  }

  @Test
  void its_readiness_is_eight_of_thirty_four() {
    Readiness readiness = cambodia.on("2014-08-26").readiness();

    assertThat(readiness.score()).isEqualTo(8 / 34.0);
    assertThat(readiness.byArea())
        .containsExactly(
            new Readiness.OfArea(Area.LEGAL, 1, 0, 2, 2, 2, 2),
            new Readiness.OfArea(Area.TECHNICAL, 1, 0, 3, 2, 2, 3),
            new Readiness.OfArea(Area.ORGANIZATION, 1, 0, 4, 2, 2, 4),
            new Readiness.OfArea(Area.CAPACITY_BUILDING, 0, 0, 4, 0, 0, 4),
            new Readiness.OfArea(Area.COOPERATION, 1, 0, 4, 2, 2, 4));
  }

  @Test
  void on_the_day_that_it_speaks_of_everything_is_certain() {
    Readiness readiness = cambodia.on("2014-08-26").readiness();

    assertThat(cambodia.on("2014-08-26").statements().values())
        .allSatisfy(statement -> assertThat(statement.mayAlreadyBe()).isEmpty());
    assertThat(readiness.lowest()).isEqualTo(8 / 34.0);
    assertThat(readiness.highest()).isEqualTo(8 / 34.0);
    assertThat(readiness.reported()).isEqualTo(17);
    assertThat(readiness.of()).isEqualTo(17);
  }

  @Test
  void years_before_the_fourteen_that_it_calls_absent_may_be_so_already() {
    assertThat(cambodia.on("2010-01-01").statements())
        .allSatisfy(
            (indicator, statement) -> {
              if (!HAS.contains(indicator.number())) {
                assertThat(statement.status()).isEqualTo(NOT_REPORTED);
                assertThat(statement.mayAlreadyBe()).containsExactly(ABSENT);
              }
            });
  }

  @Test
  void the_assessment_and_the_exercises_are_listed_with_the_team_and_the_membership() {
    assertThat(cambodia.listed("2014-08-26", Indicator.CIRT))
        .containsExactly("CIRT readiness assessment", "CamCERT");
    assertThat(cambodia.listed("2014-08-26", Indicator.INTERNATIONAL_COOPERATION))
        .containsExactly("ALERT Yangon", "ALERT Vientiane", "ITU-IMPACT");
  }

  private static Story printed() {
    Story story =
        Story.of(
            on("2012-12").population(14_478_000),
            on("2013").internetUse(6),
            on("../2014-08-26").law("Criminal Code: Articles 317-320 and Articles 427-432"),
            on("2011-10").assessment("ITU"),
            on("../2014-08-26").cirt("CamCERT"),
            on("../2014-08-26").agency("National ICT Development Authority"),
            on("../2014-08-26").membership("ITU-IMPACT"),
            on("2011-12").exercise("ALERT Yangon"),
            on("2013-12-09/2013-12-11").exercise("ALERT Vientiane"),
            on("../2014-08-26").law(LegislationArea.CHILD_PROTECTION, "Criminal Code, Article 349"),
            on("1992-10-15").accession("Convention on the Rights of the Child"),
            on("2000-06-27").signature("Optional Protocol"),
            on("2002-05-30").ratification("Optional Protocol"),
            on("../2014-08-26").phone("CamCERT", "(855) 92 335 536"));
    Arrays.stream(Indicator.values())
        .filter(indicator -> !HAS.contains(indicator.number()))
        .forEach(indicator -> story.say(on("../2014-08-26").absence(indicator)));
    return story;
  }
}
