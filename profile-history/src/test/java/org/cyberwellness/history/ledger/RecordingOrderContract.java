package org.cyberwellness.history.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.RecordedInstant;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.ledger.RecordingOrder.FactLine;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order of recording on any engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecordingOrderContract {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<CountryCode> COUNTRIES = CountryCode.all().subList(0, 40);
  private static final int PAGE = 21;
  private static final int READS = 60;
  private static final int ROUNDS = 7;
  private static final double BAR = 2;

  private ConfigurableApplicationContext application;

  /** Where the entries of the ledger stand, retractions included. */
  private final List<EntryPlace> entries = new ArrayList<>();

  /** The properties that lead to the engine. */
  abstract List<String> engine() throws Exception;

  @BeforeAll
  void start() throws Exception {
    application = LedgerApplication.start(engine());
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @Test
  void given_entries_of_many_countries_when_read_in_parts_then_both_ends_lead_through_all_facts() {
    List<EntryPlace> all = fill(3_000, new Random(7));

    assertThat(forwards(span(List.of()), 97)).isEqualTo(all);
    assertThat(backwards(span(List.of()), 97).reversed()).isEqualTo(all);
    assertThat(order().count(span(List.of()))).isEqualTo(all.size());
  }

  @Test
  void given_countries_and_a_time_when_read_then_only_their_facts_of_that_time_are_there() {
    List<EntryPlace> all = fill(3_000, new Random(8));
    List<CountryCode> some = List.of(COUNTRIES.get(3), COUNTRIES.get(17));
    Instant from = all.get(400).recordedAt();
    Instant until = all.get(2_000).recordedAt();
    RecordingSpan span = new RecordingSpan(some, from, until, null, null);

    List<EntryPlace> expected =
        all.stream()
            .filter(place -> some.contains(place.id().country()))
            .filter(place -> !place.recordedAt().isBefore(from))
            .filter(place -> place.recordedAt().isBefore(until))
            .toList();
    assertThat(expected).hasSizeGreaterThan(20);
    assertThat(forwards(span, 5)).isEqualTo(expected);
    assertThat(backwards(span, 5).reversed()).isEqualTo(expected);
    assertThat(order().count(span)).isEqualTo(expected.size());
  }

  @Test
  void the_last_entries_are_those_of_all_countries_with_their_retractions() {
    fill(3_000, new Random(10));
    List<EventId> newestFirst =
        entries.stream().sorted(Comparator.reverseOrder()).map(EntryPlace::id).toList();

    assertThat(order().lastEntries(200)).isEqualTo(newestFirst.subList(0, 200));
    assertThat(order().lastEntries(5_000)).isEqualTo(newestFirst);
  }

  @Test
  void given_a_long_ledger_when_a_page_is_read_anywhere_then_it_costs_as_much_as_in_a_short_one() {
    fill(1_000, new Random(9));
    double few = best(() -> order().last(span(List.of()), PAGE));
    List<EntryPlace> all = fill(20_000, new Random(9));
    EntryPlace middle = all.get(all.size() / 2);

    double newest = best(() -> order().last(span(List.of()), PAGE));
    double oldest = best(() -> order().first(span(List.of()), PAGE));
    double after = best(() -> order().first(span(List.of()).after(middle), PAGE));
    double before = best(() -> order().last(span(List.of()).before(middle), PAGE));

    System.out.printf(
        "page of %d in us: 1,000 entries %.0f; 20,000 entries: newest %.0f, oldest %.0f, after the"
            + " middle %.0f, before it %.0f%n",
        PAGE, few, newest, oldest, after, before);
    assertThat(List.of(newest, oldest, after, before)).allMatch(cost -> cost < few * BAR + 200);
  }

  private RecordingOrder order() {
    return application.getBean(RecordingOrder.class);
  }

  private static RecordingSpan span(List<CountryCode> countries) {
    return new RecordingSpan(
        countries, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"), null, null);
  }

  private List<EntryPlace> forwards(RecordingSpan whole, int size) {
    List<EntryPlace> read = new ArrayList<>();
    RecordingSpan span = whole;
    List<EntryPlace> part;
    do {
      part = order().first(span, size).stream().map(FactLine::place).toList();
      read.addAll(part);
      span = part.isEmpty() ? span : span.after(part.getLast());
    } while (part.size() == size);
    return read;
  }

  private List<EntryPlace> backwards(RecordingSpan whole, int size) {
    List<EntryPlace> read = new ArrayList<>();
    RecordingSpan span = whole;
    List<EntryPlace> part;
    do {
      part = order().last(span, size).stream().map(FactLine::place).toList();
      read.addAll(part);
      span = part.isEmpty() ? span : span.before(part.getLast());
    } while (part.size() == size);
    return read;
  }

  /** In microseconds: the least median of some rounds. */
  private static double best(Supplier<List<FactLine>> page) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long[] nanos = new long[READS];
      for (int i = 0; i < READS; i++) {
        long start = System.nanoTime();
        assertThat(page.get()).hasSize(PAGE);
        nanos[i] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      best = Math.min(best, nanos[READS / 2]);
    }
    return best / 1_000;
  }

  /**
   * A ledger of so many entries: one to five of a country after another, several countries' at one
   * stamp, one in eight a retraction. The answer is the facts in order.
   */
  private List<EntryPlace> fill(int most, Random random) {
    JdbcClient jdbc = application.getBean(JdbcClient.class);
    jdbc.sql("TRUNCATE TABLE DomainEventEntry").update();
    Map<CountryCode, Long> next = new HashMap<>();
    List<EntryPlace> facts = new ArrayList<>();
    entries.clear();
    List<ChainedEvent> events = new ArrayList<>();
    for (int n = 0; n < most; ) {
      CountryCode country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      Instant stamp = START.plusSeconds(n / 3);
      for (int i = random.nextInt(5); i >= 0 && n < most; i--, n++) {
        EventId id = new EventId(country, next.merge(country, 1L, Long::sum) - 1);
        boolean retracts = random.nextInt(8) == 0;
        events.add(chained(id, stamp, retracts ? "EVENT_RETRACTED" : "CIRT_RECOGNIZED"));
        entries.add(new EntryPlace(stamp, id));
        if (!retracts) {
          facts.add(new EntryPlace(stamp, id));
        }
      }
    }
    application.getBean(EventRows.class).insert(events);
    // A server does so itself, after a while.
    jdbc.sql("ANALYZE").update();
    return facts.stream().sorted(Comparator.naturalOrder()).toList();
  }

  private static ChainedEvent chained(EventId id, Instant stamp, String name) {
    return new ChainedEvent(
        new StoredEvent(
            id.country().alpha2(),
            id.sequence(),
            id.toString(),
            name,
            "1",
            RecordedInstant.text(stamp),
            "steward",
            null,
            null,
            null,
            "{}"),
        "0".repeat(64));
  }
}
