package org.cyberwellness.history.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.event.Fact.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Fact;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A history takes no more memory than it says. */
@Isolated("It measures the memory of the whole process.")
class MemoryOfAHistoryTest {
  private static final CountryCode KH = new CountryCode("KH");
  private static final int EVENTS = 2_000;
  private static final int HISTORIES = 5;
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

  @Test
  void given_every_profile_of_a_history_when_it_is_weighed_then_it_takes_no_more() {
    assertTakesNoMore(false, 0);
  }

  @Test
  void given_ever_more_measures_in_force_when_it_is_weighed_then_it_takes_no_more() {
    assertTakesNoMore(true, 0);
  }

  @Test
  void given_long_notes_when_it_is_weighed_then_it_takes_no_more() {
    assertTakesNoMore(false, 5_000);
  }

  /** What other tests leave behind may go meanwhile, once: then it is measured again. */
  private static void assertTakesNoMore(boolean allStayInForce, int noted) {
    long said = history(allStayInForce, noted).bytes();
    long taken = taken(allStayInForce, noted);
    if (taken < said / 3) {
      taken = taken(allStayInForce, noted);
    }
    System.out.printf("%,d bytes of a history, said to be %,d%n", taken, said);
    assertThat(taken).isBetween(said / 3, said);
  }

  private static long taken(boolean allStayInForce, int noted) {
    List<CountryHistory> kept = new ArrayList<>();
    kept.add(history(allStayInForce, noted));
    long before = used();
    for (int i = 0; i < HISTORIES; i++) {
      CountryHistory history = history(allStayInForce, noted);
      for (int day = 0; day <= EVENTS * 2 + 2; day++) {
        assertThat(history.at(new AsOf(FIRST_DAY.plusDays(day))).country()).isEqualTo(KH);
      }
      kept.add(history);
    }
    long taken = used() - before;
    assertThat(kept).hasSize(1 + HISTORIES);
    return taken / HISTORIES;
  }

  /**
   * @param noted how many characters the note of each event has
   */
  private static CountryHistory history(boolean allStayInForce, int noted) {
    List<StreamEntry> entries = new ArrayList<>();
    MeasureId law = null;
    for (int i = 0; i < EVENTS; i++) {
      Fact fact = on(FIRST_DAY.plusDays(2L * i).toString()).saidBy("A source, number " + i);
      if (noted > 0) {
        fact = fact.noting("\u0416".repeat(noted));
      }
      ProfileEvent event;
      if (i % 3 == 0) {
        event = fact.population(1_000_000 + i);
      } else if (i % 3 == 1) {
        event =
            fact.law(
                LegislationArea.CRIMINAL,
                "A law of which it is said at some length what it is about, number " + i,
                allStayInForce ? null : law);
        law = new MeasureId(KH, Indicator.CRIMINAL_LEGISLATION, i);
      } else {
        event = fact.absence(Indicator.STANDARDS);
      }
      entries.add(
          new StreamEntry(
              new EventId(KH, i),
              Instant.EPOCH.plusSeconds(i),
              "a steward",
              event,
              "%064d".formatted(i)));
    }
    return CountryHistory.empty(KH).with(entries);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
