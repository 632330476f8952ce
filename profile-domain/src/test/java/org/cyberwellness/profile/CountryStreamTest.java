package org.cyberwellness.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.Decision.KH;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventRetracted;

class CountryStreamTest {

  @Property
  void sequences_have_no_gap_and_stamps_only_rise_from_one_request_to_the_next(
      @ForAll("histories") List<Move> moves) {
    CountryStream stream = new CountryStream(KH);
    for (Move move : moves) {
      int before = stream.entries().size();
      move.on(stream);
      List<CountryStream.Entry> entries = stream.entries();
      for (int i = before; i < entries.size(); i++) {
        assertThat(entries.get(i).id()).isEqualTo(Decision.event(i));
        assertThat(entries.get(i).recordedAt()).isEqualTo(entries.getLast().recordedAt());
      }
      if (before > 0 && before < entries.size()) {
        assertThat(entries.get(before).recordedAt()).isAfter(entries.get(before - 1).recordedAt());
      }
    }
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void random_histories_are_full_of_events_and_of_changes_of_mind(
      @ForAll("histories") List<Move> moves) {
    List<CountryStream.Entry> entries = Move.streamOf(KH, moves).entries();

    Statistics.label("ten events or more")
        .collect(entries.size() >= 10)
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 60));
    Statistics.label("retracted and corrected")
        .collect(
            entries.stream().anyMatch(e -> e.event() instanceof EventRetracted),
            entries.stream().anyMatch(e -> e.event() instanceof EventCorrected))
        .coverage(coverage -> coverage.check(true, true).percentage(p -> p > 40));
  }

  @Provide
  Arbitrary<List<Move>> histories() {
    return Move.histories();
  }
}
