package org.cyberwellness.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyberwellness.profile.event.Fact.on;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.LegislationArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Readers of calendars, on a MongoDB whose answers take long. */
class CalendarCacheTest {
  private static final CountryCode KH = new CountryCode("KH");
  private static final Duration SLOW = Duration.ofMillis(450);

  /** Less than a lookup takes, and longer than a busy machine stalls. */
  private static final Duration AT_ONCE = Duration.ofMillis(400);

  private static final int READERS = 20;

  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final SlowAnswers answers = new SlowAnswers();
  private MongoClient client;
  private ReadStore store;

  @BeforeEach
  void open() {
    server.bind("127.0.0.1", 0);
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(
                    new ConnectionString(server.getConnectionString() + "/?retryWrites=false"))
                .addCommandListener(answers)
                .build());
    store = new ReadStore(new SimpleMongoClientDatabaseFactory(client, "calendars"));
    store.markComplete();
  }

  @AfterEach
  void close() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void
      given_answers_that_take_less_than_half_of_what_is_allowed_when_read_again_and_again_then_nobody_waits() {
    CalendarCache calendars = new CalendarCache(store, Duration.ofSeconds(1));
    calendars.of(KH);
    int before = answers.begun.get();
    answers.delay = SLOW;

    long longest = 0;
    long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      calendars.of(KH);
      longest = Math.max(longest, System.nanoTime() - start);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }

    assertThat(answers.begun.get() - before).as("it was looked up meanwhile").isBetween(2, 12);
    assertThat(Duration.ofNanos(longest)).isLessThan(AT_ONCE);
  }

  @Test
  void
      given_many_readers_whose_calendars_are_too_old_when_they_come_at_once_then_they_share_lookups()
          throws Exception {
    CalendarCache calendars = new CalendarCache(store, Duration.ofMillis(1));
    calendars.of(KH);
    int before = answers.begun.get();
    answers.delay = SLOW;

    long start = System.nanoTime();
    readAtOnce(calendars);

    assertThat(answers.most.get()).as("lookups at one time").isEqualTo(1);
    assertThat(answers.begun.get() - before).as("lookups").isBetween(1, 2);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SLOW.multipliedBy(4));
  }

  @Test
  void given_what_another_instance_projected_when_it_is_awaited_then_no_other_reader_looks_again()
      throws Exception {
    CalendarCache calendars = new CalendarCache(store, Duration.ofMinutes(1));
    ProjectionProgress progress = new ProjectionProgress(store, calendars);
    calendars.of(KH);
    projectElsewhere();

    assertThat(progress.await(KH, 0, SLOW)).isTrue();
    answers.delay = SLOW;

    long start = System.nanoTime();
    assertThat(calendars.of(KH).sequence()).isZero();
    assertThat(calendars.all()).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
  }

  @Test
  void
      given_a_lookup_that_fails_when_it_is_over_then_its_reader_is_told_and_the_next_looks_again() {
    CalendarCache calendars = new CalendarCache(store, Duration.ZERO);
    calendars.of(KH);
    store.clear();

    assertThatThrownBy(() -> calendars.of(KH)).isInstanceOf(IncompleteReadStoreException.class);
    store.markComplete();

    assertThat(calendars.of(KH).sequence()).isEqualTo(-1);
  }

  private static void readAtOnce(CalendarCache calendars) throws Exception {
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<Calendar>> reads = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        reads.add(readers.submit(() -> calendars.of(KH)));
      }
      for (Future<Calendar> read : reads) {
        read.get();
      }
    }
  }

  private void projectElsewhere() {
    List<StreamEntry> entries =
        List.of(
            new StreamEntry(
                new EventId(KH, 0),
                Instant.EPOCH.plusSeconds(1),
                "steward",
                on("2014-08-26").law(LegislationArea.CRIMINAL, "A law", null)));
    store.write(
        List.of(
            CountryUpdate.of(Calendar.empty(KH), CountryHistory.empty(KH).with(entries), entries)));
  }

  /** Delays what reads, on the thread that asks, as a server that takes long does. */
  private static final class SlowAnswers implements CommandListener {
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile Duration delay = Duration.ZERO;

    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (event.getCommandName().equals("find")) {
        begun.incrementAndGet();
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        LockSupport.parkNanos(delay.toNanos());
        running.decrementAndGet();
      }
    }
  }
}
