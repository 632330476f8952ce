package org.cyberwellness.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.profile.event.Fact.on;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cyberwellness.history.store.ProfileReader.Asked;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.MeasureId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * An as-of read of a country's profile, out of the read store, costs the same however long its
 * history.
 */
class AsOfReadCostTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final int DAYS = 11_000;
  private static final int READS = 1_000;
  private static final int ROUNDS = 7;
  private static final double BAR = 1.5;

  private final MongoServer server = new MongoServer(new MemoryBackend());
  private SimpleMongoClientDatabaseFactory mongo;
  private ReadStore store;

  @BeforeEach
  void open() {
    server.bind("127.0.0.1", 0);
    mongo =
        new SimpleMongoClientDatabaseFactory(
            "mongodb://127.0.0.1:%d/cost?retryWrites=false"
                .formatted(server.getLocalAddress().getPort()));
    store = new ReadStore(mongo);
  }

  @AfterEach
  void close() throws Exception {
    mongo.destroy();
    server.shutdownNow();
  }

  @Test
  void given_100_or_10_000_events_when_asked_as_of_any_date_then_the_cost_is_the_same() {
    CountryCode shortHistory = country("ZW", 100);
    CountryCode longHistory = country("ZM", 10_000);
    store.markComplete();
    CalendarCache calendars = new CalendarCache(store, Duration.ZERO);
    ProfileReader reader = new ProfileReader(store);
    median(shortHistory, calendars, reader);
    median(longHistory, calendars, reader);

    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && best > BAR; round++) {
      double few = median(shortHistory, calendars, reader);
      double many = median(longHistory, calendars, reader);
      System.out.printf("as-of read: 100 events %.0f us, 10,000 events %.0f us%n", few, many);
      best = Math.min(best, many / few);
    }

    assertThat(best).as("10,000 events against 100").isLessThan(BAR);
  }

  /** A law of each area follows the other on one day after another: the profile stays as large. */
  private CountryCode country(String code, int events) {
    CountryCode country = new CountryCode(code);
    LegislationArea[] areas = LegislationArea.values();
    MeasureId[] last = new MeasureId[areas.length];
    List<StreamEntry> entries = new ArrayList<>();
    for (int n = 0; n < events; n++) {
      int area = n % areas.length;
      LocalDate day = FIRST_DAY.plusDays((long) n * DAYS / events);
      LegislationEnacted law =
          on(day.toString())
              .law(areas[area], "Law %d %s".formatted(n, "x".repeat(300)), last[area]);
      last[area] = new MeasureId(country, areas[area].indicator(), n);
      entries.add(
          new StreamEntry(new EventId(country, n), Instant.EPOCH.plusSeconds(n), "steward", law));
    }
    CountryHistory before = CountryHistory.empty(country);
    store.write(List.of(CountryUpdate.of(Calendar.empty(country), before.with(entries), entries)));
    return country;
  }

  /** In microseconds. */
  private static double median(CountryCode country, CalendarCache calendars, ProfileReader reader) {
    Random random = new Random(1);
    long[] nanos = new long[READS];
    for (int i = 0; i < READS; i++) {
      AsOf asOf = new AsOf(FIRST_DAY.plusDays(random.nextInt(DAYS / 10, DAYS)));
      long start = System.nanoTime();
      Asked asked = new Asked(calendars.of(country), asOf);
      assertThat(reader.read(List.of(asked))).hasSize(1);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[READS / 2] / 1_000.0;
  }
}
