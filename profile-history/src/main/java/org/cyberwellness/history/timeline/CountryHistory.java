package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Row;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a country up to a place of its stream: the oracle of every answer. It never
 * changes; what is worked out of it is kept.
 */
public final class CountryHistory {
  private final CountryCode country;

  /** Of this history, or of the one that it is cut from. */
  private final KnownEvents all;

  private final Map<Row, RowKnowledge> rows;
  private final long sequence;

  /** Rows of a history that is cut, as far as they were asked for. */
  private final Map<Row, RowHistory> cutRows = new ConcurrentHashMap<>();

  private volatile @Nullable KnownEvents known;
  private volatile long @Nullable [] beginDays;

  /** The days on which a profile may change, as epoch days, sorted. */
  private volatile long @Nullable [] turns;

  /** The profile after each number of these days, of a history that is not cut. */
  private volatile @Nullable AtomicReferenceArray<@Nullable Profile> profiles;

  private CountryHistory(
      CountryCode country,
      KnownEvents all,
      Map<Row, RowKnowledge> rows,
      long sequence,
      long @Nullable [] beginDays,
      long @Nullable [] turns) {
    this.country = country;
    this.all = all;
    this.rows = rows;
    this.sequence = sequence;
    this.beginDays = beginDays;
    this.turns = turns;
  }

  /** The history of a country of which nothing is recorded. */
  public static CountryHistory empty(CountryCode country) {
    Map<Row, RowKnowledge> rows = new HashMap<>();
    Row.all().forEach(row -> rows.put(row, RowKnowledge.nothing(row)));
    return new CountryHistory(country, KnownEvents.NONE, rows, -1, new long[0], new long[0]);
  }

  /**
   * This history and what follows it, in the order of the stream; entries that it knows already
   * change nothing.
   *
   * @throws IllegalArgumentException where they leave a place of the stream out
   */
  public CountryHistory with(Collection<StreamEntry> entries) {
    StreamReplay replay = new StreamReplay(known());
    entries.stream().filter(entry -> entry.id().sequence() > sequence).forEach(replay::take);
    Map<Row, RowKnowledge> next = new HashMap<>();
    rows.forEach((row, knowledge) -> next.put(row, knowledge.cutAfter(sequence)));
    replay
        .changed()
        .forEach((row, events) -> next.computeIfPresent(row, (_, before) -> before.with(events)));
    KnownEvents more = replay.known();
    return new CountryHistory(
        country,
        more,
        next,
        more.sequence(),
        BeginDays.merged(beginDays(), replay.begun(), replay.undone()),
        BeginDays.merged(turns(), replay.turns(), replay.turnsUndone()));
  }

  /** The country that it is of. */
  public CountryCode country() {
    return country;
  }

  /** Every event, retracted ones among them, in the order in which they were recorded. */
  public List<RecordedEvent> events() {
    return known().events();
  }

  /** The place of the last event or retraction that it knows, or -1. */
  public long sequence() {
    return sequence;
  }

  /** The stamp of the last event or retraction that it knows. */
  public KnownAt knownAt() {
    return all.knownAt(sequence);
  }

  /** The hash of the last event or retraction that it knows. */
  public String hash() {
    return all.hash(sequence);
  }

  /** The event of this id, where it is known. */
  public Optional<RecordedEvent> find(EventId id) {
    return all.find(id)
        .filter(event -> event.sequence() <= sequence)
        .map(event -> event.knownUpTo(sequence));
  }

  /** What was known at that instant. */
  public CountryHistory asKnownAt(KnownAt asked) {
    return asked.isBefore(knownAt()) ? knownUpTo(all.sequenceAt(asked.instant())) : this;
  }

  /** What was known up to that place of the stream. */
  public CountryHistory knownUpTo(long asked) {
    return asked < sequence ? new CountryHistory(country, all, rows, asked, null, null) : this;
  }

  private boolean isCut() {
    return sequence < all.sequence();
  }

  private KnownEvents known() {
    KnownEvents events = known;
    if (events == null) {
      events = all.knownUpTo(sequence);
      known = events;
    }
    return events;
  }

  /** The country's profile on that day. */
  public Profile at(AsOf asOf) {
    return isCut() ? assemble(asOf) : cachedAt(asOf).on(asOf);
  }

  /** What was asked before is found; between two days of change nothing does. */
  private Profile cachedAt(AsOf asOf) {
    AtomicReferenceArray<@Nullable Profile> slots = profiles;
    if (slots == null) {
      slots = new AtomicReferenceArray<>(turns().length + 1);
      profiles = slots;
    }
    int slot = Begun.count(asOf, turns());
    Profile profile = slots.get(slot);
    if (profile == null) {
      profile = assemble(asOf);
      slots.set(slot, profile);
    }
    return profile;
  }

  private Profile assemble(AsOf asOf) {
    return ProfileAssembly.of(this, rows, asOf);
  }

  /** The events of a row that are taken for a day, in the order in which they are walked. */
  public List<RecordedEvent> evidence(Row row, AsOf asOf) {
    return row(row).begunBy(asOf.date());
  }

  /** What an indicator says from each day on which that changes. */
  public List<Version<Statement>> statements(Indicator indicator) {
    return row(indicator).statements();
  }

  /** Which event gives a figure from each day on which that changes. */
  public List<Version<RecordedEvent>> figures(Figure figure) {
    return row(figure).figures();
  }

  /** The begin days of the events that stand, as epoch days, sorted. */
  public long[] beginDays() {
    long[] days = beginDays;
    if (days == null) {
      days = rows.keySet().stream().flatMapToLong(row -> row(row).beginDays()).sorted().toArray();
      beginDays = days;
    }
    return days;
  }

  /**
   * The days on which any part of what a profile says changes, sorted. From the first day of all on
   * something may be so already; that day is none of them, unless an event begins on it.
   */
  public List<LocalDate> daysOfChange() {
    return rows.keySet().stream()
        .flatMap(row -> row(row).daysOfChange())
        .distinct()
        .sorted()
        .toList();
  }

  private long[] turns() {
    long[] days = turns;
    if (days == null) {
      days = rows.keySet().stream().flatMapToLong(row -> row(row).turns()).sorted().toArray();
      turns = days;
    }
    return days;
  }

  /** The begin days of the events of a row that stand, as epoch days, sorted. */
  public List<Long> beginDays(Row row) {
    return row(row).beginDays().boxed().toList();
  }

  /** The last place at which something of a row was recorded or retracted, or -1. */
  public long lastPlaceOf(Row row) {
    return Objects.requireNonNull(rows.get(row)).lastPlaceBy(sequence);
  }

  /** The measure that an event brought, as it is on that day; nothing where it brought none. */
  public Optional<Measure> measure(RecordedEvent event, AsOf asOf) {
    return event.bringsMeasure()
        ? Optional.of(measure(new Measure(event, null), asOf))
        : Optional.empty();
  }

  /** A measure as it is on that day: with its end, where one is known. */
  public Measure measure(Measure measure, AsOf asOf) {
    return measure.broughtBy().stands()
        ? new Measure(
            measure.broughtBy(),
            enderOf(measure.id(), asOf).map(end -> end.event().effective()).orElse(null))
        : measure;
  }

  /** The event that ended a measure, where it has ended by that day. */
  public Optional<RecordedEvent> enderOf(MeasureId measure, AsOf asOf) {
    return row(measure.indicator()).enderOf(measure, asOf.date());
  }

  /** The event that put a measure in force again that had ended, where it still is on that day. */
  public Optional<RecordedEvent> resumerOf(MeasureId measure, AsOf asOf) {
    return row(measure.indicator()).resumerOf(measure, asOf.date());
  }

  /** The event that brought the status of an indicator on that day; none where nothing is said. */
  public Optional<RecordedEvent> bringerOf(Indicator indicator, AsOf asOf) {
    return row(indicator).bringerAt(asOf.date());
  }

  /** Whether that day is one of which an event speaks that says how the indicator stands. */
  public boolean isSettled(Indicator indicator, AsOf asOf) {
    return row(indicator).isSettledOn(asOf.date());
  }

  /** Whether an event is taken for that day: known, not retracted, and begun. */
  public boolean takes(EventId id, AsOf asOf) {
    return find(id)
        .filter(event -> event.stands() && !event.begin().isAfter(asOf.date()))
        .isPresent();
  }

  RowHistory row(Row row) {
    RowKnowledge knowledge = Objects.requireNonNull(rows.get(row));
    return isCut()
        ? cutRows.computeIfAbsent(row, _ -> knowledge.at(sequence))
        : knowledge.at(sequence);
  }
}
