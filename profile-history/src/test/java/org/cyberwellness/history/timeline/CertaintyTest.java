package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;
import static org.cyberwellness.profile.event.Fact.on;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.POLICY;
import static org.cyberwellness.profile.event.Indicator.STANDARDS;

import java.time.LocalDate;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.Test;

class CertaintyTest {

  @Test
  void what_is_said_to_be_so_by_a_day_may_be_so_on_any_day_before() {
    Story story = Story.of(on("../2014-08-26").absence(STANDARDS));

    assertThat(story.on("1800-01-01", STANDARDS).mayAlreadyBe()).containsExactly(ABSENT);
    assertThat(story.on("2010-01-01", STANDARDS).status()).isEqualTo(NOT_REPORTED);
    assertThat(story.on("2014-08-25", STANDARDS).mayAlreadyBe()).containsExactly(ABSENT);
    assertThat(story.on("2014-08-26", STANDARDS).mayAlreadyBe()).isEmpty();
  }

  @Test
  void a_law_repealed_in_a_year_may_be_gone_on_every_day_of_it_but_the_last() {
    Story story = Story.of();
    MeasureId law = story.bring(on("2010-01-01").law("Act"));
    story.say(on("2016").repeal(law));

    assertThat(story.on("2015-12-31", CRIMINAL_LEGISLATION).mayAlreadyBe()).isEmpty();
    assertThat(story.on("2016-01-01", CRIMINAL_LEGISLATION).mayAlreadyBe()).containsExactly(ABSENT);
    assertThat(story.on("2016-06-15", CRIMINAL_LEGISLATION).status()).isEqualTo(IN_PLACE);
    assertThat(story.on("2016-12-30", CRIMINAL_LEGISLATION).mayAlreadyBe()).containsExactly(ABSENT);
    assertThat(story.on("2016-12-31", CRIMINAL_LEGISLATION).mayAlreadyBe()).isEmpty();
  }

  @Test
  void evidence_of_a_day_settles_that_day_and_no_other() {
    Story story = Story.of(on("2012").strategy("Strategy"), on("2012-06-15").absence(POLICY));

    assertThat(story.on("2012-06-14", POLICY).mayAlreadyBe()).containsExactly(IN_PLACE);
    assertThat(story.on("2012-06-15", POLICY).mayAlreadyBe()).isEmpty();
    assertThat(story.on("2012-06-16", POLICY).mayAlreadyBe()).containsExactly(IN_PLACE);
  }

  @Test
  void an_assessment_settles_nothing() {
    Story story = Story.of(on("2012").cirt("CamCERT"), on("2012-06-15").assessment("ITU"));

    assertThat(story.on("2012-06-15", CIRT).mayAlreadyBe()).containsExactly(IN_PLACE);
    assertThat(story.on("2012-06-15", CIRT).lastEvidenceOn()).isEqualTo("2012-06-15");
  }

  @Test
  void several_statuses_are_told_in_their_order_each_once() {
    Story story =
        Story.of(
            on("../2012").development(CIRT),
            on("../2013").cirt("CamCERT"),
            on("../2014").absence(CIRT),
            on("../2015").development(CIRT));

    assertThat(story.on("2011-01-01", CIRT).mayAlreadyBe())
        .containsExactly(IN_DEVELOPMENT, IN_PLACE, ABSENT);
  }

  @Test
  void the_newest_evidence_is_that_of_the_last_day_on_which_an_event_begins() {
    Story story = Story.of(on("2010").absence(CIRT), on("2012-05").saidBy("UNIDIR").absence(CIRT));

    assertThat(story.on("2010-12-30", CIRT).lastEvidenceOn()).isNull();
    assertThat(story.on("2012-05-30", CIRT).lastEvidenceOn()).isEqualTo("2010-12-31");
    assertThat(story.on("2012-05-31", CIRT).lastEvidenceOn()).isEqualTo("2012-05-31");
    assertThat(story.since("2012-05-31", CIRT)).isEqualTo("2010");
  }

  @Test
  void what_was_certain_under_an_earlier_knowledge_stays_so() {
    Story story = Story.of(on("2010-01-01").absence(CIRT));
    EventId team = story.say(on("2012").cirt("CamCERT"));
    CountryHistory before = story.history().knownUpTo(0);
    CountryHistory known = story.history();
    story.retract(team);
    AsOf day = new AsOf(LocalDate.parse("2012-03-01"));

    assertThat(before.at(day).statement(CIRT).mayAlreadyBe()).isEmpty();
    assertThat(known.at(day).statement(CIRT).mayAlreadyBe()).containsExactly(IN_PLACE);
    assertThat(story.history().knownUpTo(1).at(day)).isEqualTo(known.at(day));
    assertThat(story.history().at(day).statement(CIRT).mayAlreadyBe()).isEmpty();
  }

  @Test
  void two_days_between_which_no_event_begins_may_differ() {
    CountryHistory history = Story.of(on("2012").cirt("CamCERT")).history();

    assertThat(history.at(new AsOf(LocalDate.parse("2011-12-31"))).statement(CIRT).mayAlreadyBe())
        .isEmpty();
    assertThat(history.at(new AsOf(LocalDate.parse("2012-01-01"))).statement(CIRT).mayAlreadyBe())
        .containsExactly(IN_PLACE);
    assertThat(history.at(new AsOf(LocalDate.parse("2011-12-31"))).statement(CIRT).mayAlreadyBe())
        .isEmpty();
  }
}
