package org.cyberwellness.history.timeline;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final KnownEvents known;
  private final Map<Row, RowHistory> rows = new ConcurrentHashMap<>();
  private volatile long @Nullable [] beginDays;

  private CountryHistory(CountryCode country, KnownEvents known) {
    this.country = country;
    this.known = known;
  }

  /** The history of a country of which nothing is recorded. */
  public static CountryHistory empty(CountryCode country) {
    return new CountryHistory(country, KnownEvents.of(List.of()));
  }

  /**
   * This history and what follows it, in the order of the stream; entries that it knows already
   * change nothing.
   */
  public CountryHistory with(Collection<StreamEntry> entries) {
    StreamReplay replay = new StreamReplay(events());
    entries.stream().filter(entry -> entry.id().sequence() > sequence()).forEach(replay::take);
    return derived(KnownEvents.of(replay.events()), replay.touched());
  }

  /** The country that it is of. */
  public CountryCode country() {
    return country;
  }

  /** Every event, retracted ones among them, in the order in which they were recorded. */
  public List<RecordedEvent> events() {
    return known.events();
  }

  /** The place of the last event or retraction that it knows, or -1. */
  public long sequence() {
    return known.sequence();
  }

  /** The stamp of the last event or retraction that it knows. */
  public KnownAt knownAt() {
    return known.knownAt();
  }

  /** The hash of the last event or retraction that it knows. */
  public String hash() {
    return known.hash();
  }

  /** The event of this id, where it is known. */
  public Optional<RecordedEvent> find(EventId id) {
    return known.find(id);
  }

  /** What was known at that instant. */
  public CountryHistory asKnownAt(KnownAt asked) {
    return asked.isBefore(knownAt()) ? cut(known.asKnownAt(asked.instant())) : this;
  }

  /** What was known up to that place of the stream. */
  public CountryHistory upTo(long asked) {
    return asked < sequence() ? cut(known.upTo(asked)) : this;
  }

  private CountryHistory cut(KnownEvents less) {
    return derived(less, known.rowsBeyond(less));
  }

  /** Rows of which nothing came or went say what they said. */
  private CountryHistory derived(KnownEvents other, Set<Row> touched) {
    CountryHistory derived = new CountryHistory(country, other);
    rows.forEach(
        (row, history) -> {
          if (!touched.contains(row)) {
            derived.rows.put(row, history);
          }
        });
    return derived;
  }

  /** The country's profile on that day. */
  public Profile at(AsOf asOf) {
    Map<Indicator, Statement> statements = new EnumMap<>(Indicator.class);
    for (Indicator indicator : Indicator.values()) {
      statements.put(indicator, row(indicator).statementAt(asOf.date()));
    }
    Map<Figure, RecordedEvent> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      row(figure).figureAt(asOf.date()).ifPresent(event -> figures.put(figure, event));
    }
    Begun begun = Begun.by(asOf, beginDays());
    return new Profile(
        country,
        asOf,
        knownAt(),
        sequence(),
        hash(),
        begun.count(),
        begun.last(),
        statements,
        figures);
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
      days =
          events().stream()
              .filter(RecordedEvent::stands)
              .mapToLong(event -> event.begin().toEpochDay())
              .sorted()
              .toArray();
      beginDays = days;
    }
    return days;
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

  /** The event that brought the status of an indicator on that day; none where nothing is said. */
  public Optional<RecordedEvent> bringerOf(Indicator indicator, AsOf asOf) {
    return row(indicator).bringerAt(asOf.date());
  }

  /** Whether an event is taken for that day: known, not retracted, and begun. */
  public boolean takes(EventId id, AsOf asOf) {
    return find(id)
        .filter(event -> event.stands() && !event.begin().isAfter(asOf.date()))
        .isPresent();
  }

  RowHistory row(Row row) {
    return rows.computeIfAbsent(
        row,
        key ->
            RowHistory.of(
                key,
                events().stream()
                    .filter(event -> event.stands() && event.event().row().equals(key))
                    .toList()));
  }
}
