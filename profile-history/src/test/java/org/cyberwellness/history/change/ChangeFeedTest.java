package org.cyberwellness.history.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.event.Fact.on;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cyberwellness.history.store.ReadSide;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.StreamEvent;
import org.junit.jupiter.api.Test;

class ChangeFeedTest {
  private static final CountryCode KH = new CountryCode("KH");
  private static final int ENTRIES = 10_000;
  private static final LocalDate FIRST_DAY = LocalDate.parse("1996-01-01");
  private static final Clock CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")).withZone(ZoneOffset.UTC);

  @Test
  void whoever_comes_back_after_10_000_events_is_told_all_of_them_within_two_seconds() {
    ReadSide side = ReadSide.onAnEmptyStore();
    side.project(entries(), List.of(1_000));
    Changes changes = new Changes(new WatermarkPoller(side.progress(), side.histories(), CLOCK));
    Position before = new Position(Map.of(KH, Place.at(-1, FIRST_DAY.minusDays(1))));

    Set<Long> told =
        assertTimeoutPreemptively(
            Duration.ofSeconds(2), () -> told(changes.follow(List.of(KH), _ -> true, before)));

    assertThat(told).hasSize(ENTRIES);
  }

  /** The places of the stream of which as many changes tell as there are. */
  private static Set<Long> told(ChangeFeed feed) throws InterruptedException {
    Set<Long> told = new HashSet<>();
    for (int i = 0; i < ENTRIES; i++) {
      Change change = feed.next();
      told.add(
          change.event().retraction() == null
              ? change.event().sequence()
              : change.event().retraction().sequence());
    }
    return told;
  }

  /** On each day one entry: a figure, one in ten of which is of a month later, or a retraction. */
  private static List<StreamEntry> entries() {
    return IntStream.range(0, ENTRIES).mapToObj(ChangeFeedTest::entry).toList();
  }

  private static StreamEntry entry(int n) {
    LocalDate day = FIRST_DAY.plusDays(n);
    StreamEvent event =
        n % 10 == 9
            ? new EventRetracted(new EventId(KH, n - 5), new Passage("It was a mistake."))
            : on(day.plusDays(n % 10 == 1 ? 30 : 0).toString()).population(1_000_000 + n);
    return new StreamEntry(
        new EventId(KH, n), day.atTime(12, 0).toInstant(ZoneOffset.UTC), "a steward", event);
  }
}
