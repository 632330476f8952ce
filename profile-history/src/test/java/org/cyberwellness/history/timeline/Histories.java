package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.cyberwellness.profile.Move;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;

/** Random histories, and what it takes for two to be the same. */
public final class Histories extends DomainContextBase {

  /**
   * Every day on which something of a random history begins or may begin, the days beside it, and
   * far away.
   */
  public static final List<AsOf> DAYS =
      Stream.of(
              "1800-01-01",
              "2009-12-31",
              "2010-01-01",
              "2010-11-30",
              "2010-12-01",
              "2010-12-29",
              "2010-12-30",
              "2010-12-31",
              "2011-01-01",
              "2011-01-02",
              "2011-01-30",
              "2011-01-31",
              "2011-12-31",
              "9999-12-31")
          .map(day -> new AsOf(LocalDate.parse(day)))
          .toList();

  @Provide
  Arbitrary<Story> stories() {
    return Move.histories().map(Story::of);
  }

  @Provide
  Arbitrary<AsOf> days() {
    return Arbitraries.of(DAYS);
  }

  static void assertSame(CountryHistory one, CountryHistory other) {
    assertThat(one.events()).isEqualTo(other.events());
    assertThat(one.sequence()).isEqualTo(other.sequence());
    assertThat(one.knownAt()).isEqualTo(other.knownAt());
    assertThat(one.beginDays()).isEqualTo(other.beginDays());
    for (AsOf day : DAYS) {
      assertThat(one.at(day)).isEqualTo(other.at(day));
      for (Row row : Row.all()) {
        assertThat(one.evidence(row, day)).isEqualTo(other.evidence(row, day));
      }
      for (RecordedEvent event : one.events()) {
        assertThat(one.measure(event, day)).isEqualTo(other.measure(event, day));
      }
    }
    for (Indicator indicator : Indicator.values()) {
      assertThat(one.statements(indicator)).isEqualTo(other.statements(indicator));
    }
    for (Figure figure : Figure.values()) {
      assertThat(one.figures(figure)).isEqualTo(other.figures(figure));
    }
  }
}
