package org.cyberwellness.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.peer.KnownThen;
import org.cyberwellness.benchmark.peer.Peer;
import org.cyberwellness.benchmark.peer.Product;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;
import org.cyberwellness.profile.event.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that is compared does the same work: it gives the same answers to the same questions. */
@Slow
class SameAnswersTest {
  private static final BenchmarkData DATA = BenchmarkData.of(230, 3, 100);
  private static final int QUESTIONS = Effort.of(5, 50);

  private final Random random = Effort.random();

  @ParameterizedTest
  @EnumSource
  void every_product_answers_the_same(Product product) throws Exception {
    try (Peer peer = product.open(DATA)) {
      for (int i = 0; i < QUESTIONS; i++) {
        says_the_same_on_any_day(peer);
        finds_the_same_differences(peer);
      }
      assertThat(peer.changes(peer.history(Indicator.CIRT))).isEqualTo(10);
      if (peer instanceof KnownThen knownThen) {
        knows_what_had_been_recorded(knownThen);
      }
    }
  }

  private void says_the_same_on_any_day(Peer peer) {
    CountryFacts facts = DATA.all().get(random.nextInt(DATA.all().size()));
    LocalDate day = facts.randomDay(random);
    assertThat(peer.plain(peer.profile(facts.country(), day)))
        .as("%s on %s", facts.country(), day)
        .isEqualTo(facts.at(day));
  }

  private void finds_the_same_differences(Peer peer) {
    LocalDate from = DATA.asked().randomDay(random);
    LocalDate to = DATA.asked().randomDay(random);
    assertThat(peer.differences(peer.comparison(from, to)))
        .as("%s to %s", from, to)
        .isEqualTo(DATA.asked().at(from).changesTo(DATA.asked().at(to)).size());
  }

  private void knows_what_had_been_recorded(KnownThen peer) {
    CountryFacts known =
        new CountryFacts(BenchmarkData.ASKED, DATA.asked().changes().subList(0, Application.BATCH));
    for (int i = 0; i < QUESTIONS; i++) {
      LocalDate day = DATA.asked().randomDay(random);
      assertThat(peer.plain(peer.profileKnownAfter(0, day))).as("%s", day).isEqualTo(known.at(day));
    }
  }
}
