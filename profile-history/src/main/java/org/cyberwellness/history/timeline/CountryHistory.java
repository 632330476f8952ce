package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Row;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of a country up to a sequence; all answers derive from it. Immutable; computed
 * results are cached.
 */
public final class CountryHistory {
  /**
   * With the entry's link, the event's place in a row, and what is known of it there; without
   * texts.
   */
  private static final int BYTES_OF_AN_EVENT = 900;

  private static final int BYTES_OF_A_CHARACTER = 2;

  private static final int BYTES_OF_A_PROFILE = 500;
  private static final int BYTES_OF_A_LISTED_MEASURE = 32;

  private final CountryCode country;

  /** The events of this history, or of the longer history that this one is a prefix of. */
  private final KnownEvents all;

  private final Map<Row, RowKnowledge> rows;
  private final long sequence;

  /** The rows of a prefix, as far as they were requested. */
  private final Map<Row, RowHistory> cutRows = new ConcurrentHashMap<>();

  private volatile @Nullable KnownEvents known;
  private volatile long @Nullable [] beginDays;

  /** The days on which the profile may change, as epoch days, sorted. */
  private volatile long @Nullable [] turns;

  /** The profiles between these days; unused in a prefix. */
  private volatile @Nullable ProfilesBetween profiles;

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

  /** The history of a country without recorded events. */
  public static CountryHistory empty(CountryCode country) {
    Map<Row, RowKnowledge> rows = new HashMap<>();
    Row.all().forEach(row -> rows.put(row, RowKnowledge.nothing(row)));
    return new CountryHistory(country, KnownEvents.NONE, rows, -1, new long[0], new long[0]);
  }

  /**
   * This history extended by further entries of the stream. Entries that it contains already have
   * no effect.
   *
   * @throws IllegalArgumentException if the entries leave a gap
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

  /**
   * The memory that it takes once the profile of every day is worked out: an estimate, in bytes.
   */
  public long bytes() {
    long listed = rows.values().stream().mapToLong(RowKnowledge::listed).sum();
    long characters = rows.values().stream().mapToLong(RowKnowledge::characters).sum();
    return (long) BYTES_OF_AN_EVENT * events().size()
        + BYTES_OF_A_CHARACTER * characters
        + (long) BYTES_OF_A_PROFILE * (turns().length + 1)
        + BYTES_OF_A_LISTED_MEASURE * listed;
  }

  /** The country. */
  public CountryCode country() {
    return country;
  }

  /** Every event, retracted ones included, in the order of recording. */
  public List<RecordedEvent> events() {
    return known().events();
  }

  /** The last known sequence, or -1. */
  public long sequence() {
    return sequence;
  }

  /** The stamp of the last known entry. */
  public KnownAt knownAt() {
    return all.knownAt(sequence);
  }

  /** The hash of the last known entry. */
  public String hash() {
    return all.hash(sequence);
  }

  /** The event with this id; empty if it is unknown. */
  public Optional<RecordedEvent> find(EventId id) {
    return all.find(id)
        .filter(event -> event.sequence() <= sequence)
        .map(event -> event.knownUpTo(sequence));
  }

  /**
   * The history as known at an instant.
   *
   * @param asked null for the present knowledge
   */
  public CountryHistory asKnownAt(@Nullable KnownAt asked) {
    return asked != null && asked.isBefore(knownAt())
        ? knownUpTo(all.sequenceAt(asked.instant()))
        : this;
  }

  /** The history as known at a sequence. */
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

  /** The country's profile on a day. */
  public Profile at(AsOf asOf) {
    return isCut() ? assemble(asOf) : cachedAt(asOf).on(asOf);
  }

  /** Finds profiles computed before. */
  private Profile cachedAt(AsOf asOf) {
    ProfilesBetween cached = profiles;
    if (cached == null) {
      cached = new ProfilesBetween(turns());
      profiles = cached;
    }
    return cached.at(asOf, this::assemble);
  }

  private Profile assemble(AsOf asOf) {
    return ProfileAssembly.of(this, rows, asOf);
  }

  /** The events of a row that count on a day, in timeline order. */
  public List<RecordedEvent> evidence(Row row, AsOf asOf) {
    return row(row).begunBy(asOf.date());
  }

  /** The statements on an indicator, from each day on which they change. */
  public List<Version<Statement>> statements(Indicator indicator) {
    return row(indicator).statements();
  }

  /** The events that report a figure, from each day on which the figure changes. */
  public List<Version<RecordedEvent>> figures(Figure figure) {
    return row(figure).figures();
  }

  /** The begin days of the standing events, as epoch days, sorted. */
  public long[] beginDays() {
    long[] days = beginDays;
    if (days == null) {
      days = rows.keySet().stream().flatMapToLong(row -> row(row).beginDays()).sorted().toArray();
      beginDays = days;
    }
    return days;
  }

  /**
   * The days on which any part of the profile changes, sorted. The earliest possible date is not
   * among them, unless an event begins on it.
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

  /**
   * The begin days of a row's standing events from one day until another, as epoch days, sorted.
   */
  public List<Long> beginDays(Row row, LocalDate from, LocalDate until) {
    return row(row).begunIn(from, until).stream().map(e -> e.begin().toEpochDay()).toList();
  }

  /** The last sequence at which an event of the row was recorded or retracted, or -1. */
  public long lastPlaceOf(Row row) {
    return Objects.requireNonNull(rows.get(row)).lastPlaceBy(sequence);
  }

  /** The events of a row that were recorded or retracted after a sequence. */
  public List<RecordedEvent> changedSince(Row row, long place) {
    return Objects.requireNonNull(rows.get(row)).changedSince(place, sequence);
  }

  /** The measure that an event begins, as it is on a day; empty if it begins none. */
  public Optional<Measure> measure(RecordedEvent event, AsOf asOf) {
    return event.beginsMeasure()
        ? Optional.of(measure(new Measure(event, null), asOf))
        : Optional.empty();
  }

  /** A measure as it is on a day: with its end, if one is known. */
  public Measure measure(Measure measure, AsOf asOf) {
    return measure.begunBy().stands()
        ? new Measure(
            measure.begunBy(),
            enderOf(measure.id(), asOf).map(end -> end.event().effective()).orElse(null))
        : measure;
  }

  /** The event that ended a measure; empty unless the measure has ended by that day. */
  public Optional<RecordedEvent> enderOf(MeasureId measure, AsOf asOf) {
    return row(measure.indicator()).enderOf(measure, asOf.date());
  }

  /** The event that put an ended measure in force again; empty unless it is so on that day. */
  public Optional<RecordedEvent> resumerOf(MeasureId measure, AsOf asOf) {
    return row(measure.indicator()).resumerOf(measure, asOf.date());
  }

  /** The event that set an indicator's status of a day; empty if nothing is reported. */
  public Optional<RecordedEvent> statusEventOf(Indicator indicator, AsOf asOf) {
    return row(indicator).statusEventOn(asOf.date());
  }

  /** Whether an event that says what the status is begins on that day. */
  public boolean isSettled(Indicator indicator, AsOf asOf) {
    return row(indicator).isSettledOn(asOf.date());
  }

  /** Whether an event counts on a day: known, not retracted, and begun. */
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
