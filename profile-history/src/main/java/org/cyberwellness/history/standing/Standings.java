package org.cyberwellness.history.standing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cyberwellness.history.store.Calendar;
import org.cyberwellness.history.store.CalendarCache;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.FigureValue;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions about all countries at once, from their calendars alone. */
@Component
public class Standings {
  private final CalendarCache calendars;
  private final HistoryCache histories;

  Standings(CalendarCache calendars, HistoryCache histories) {
    this.calendars = calendars;
    this.histories = histories;
  }

  /** The last known sequence of each country with recorded events. */
  public Map<CountryCode, Long> places() {
    return calendars.all().stream().collect(toMap(Calendar::country, Calendar::sequence));
  }

  /**
   * The standing on a date of every country of which something was known at an instant.
   *
   * @param knownAt null for the present knowledge
   * @param places the last sequence considered for each country, whatever was recorded later
   * @throws IncompleteReadStoreException if this instance cannot read a country up to that sequence
   *     yet
   */
  public List<Standing> on(AsOf asOf, @Nullable KnownAt knownAt, Map<CountryCode, Long> places) {
    List<Standing> standings = new ArrayList<>();
    List<CountryCode> asTheyWere = new ArrayList<>();
    calendars
        .of(places.keySet())
        .forEach(
            (country, calendar) -> {
              long place = places.getOrDefault(country, -1L);
              if (calendar.sequence() < place) {
                throw new IncompleteReadStoreException();
              }
              if (calendar.sequence() == place
                  && (knownAt == null || !knownAt.isBefore(calendar.knownAt()))) {
                standings.add(standing(calendar, asOf));
              } else {
                asTheyWere.add(country);
              }
            });
    histories
        .inParts(asTheyWere)
        .map(history -> history.knownUpTo(places.getOrDefault(history.country(), -1L)))
        .map(history -> history.asKnownAt(knownAt))
        .filter(history -> history.sequence() >= 0)
        .forEach(history -> standings.add(standing(history, asOf)));
    return standings;
  }

  /**
   * The number of countries per status of an indicator, on each of some dates.
   *
   * @param counted selects among the countries with recorded events
   */
  public List<Tally> tallies(
      Indicator indicator, List<AsOf> dates, Predicate<CountryCode> counted) {
    Collection<Calendar> all =
        calendars.all().stream().filter(c -> counted.test(c.country())).toList();
    return dates.stream().map(date -> tally(indicator, date, all)).toList();
  }

  /**
   * The status history of each country, by present knowledge.
   *
   * @param asked selects among the countries with recorded events
   */
  public List<StatusHistory> histories(Predicate<CountryCode> asked) {
    return calendars.all().stream()
        .filter(calendar -> asked.test(calendar.country()))
        .map(Standings::history)
        .toList();
  }

  /**
   * The history of a figure in each country that reports it.
   *
   * @param knownAt null for the present knowledge
   * @param asked selects among the countries
   */
  public List<FigureHistory> figures(
      Figure figure, @Nullable KnownAt knownAt, Predicate<CountryCode> asked) {
    List<FigureHistory> figures = new ArrayList<>();
    List<CountryCode> asTheyWere = new ArrayList<>();
    for (Calendar calendar : calendars.all()) {
      if (!asked.test(calendar.country())) {
        continue;
      }
      if (knownAt == null || !knownAt.isBefore(calendar.knownAt())) {
        figures.add(new FigureHistory(calendar.country(), calendar.figures(figure)));
      } else {
        asTheyWere.add(calendar.country());
      }
    }
    histories
        .inParts(asTheyWere)
        .map(history -> history.asKnownAt(knownAt))
        .forEach(history -> figures.add(figure(history, figure)));
    return figures.stream().filter(history -> !history.values().isEmpty()).toList();
  }

  private static FigureHistory figure(CountryHistory history, Figure figure) {
    return new FigureHistory(
        history.country(),
        history.figures(figure).stream()
            .map(version -> new Version<>(version.from(), FigureValue.of(version.value())))
            .toList());
  }

  private static StatusHistory history(Calendar calendar) {
    Map<Indicator, List<Version<Stance>>> changes = new EnumMap<>(Indicator.class);
    for (Indicator indicator : Indicator.values()) {
      changes.put(indicator, calendar.stances(indicator));
    }
    return new StatusHistory(calendar.country(), changes);
  }

  private static Tally tally(Indicator indicator, AsOf date, Collection<Calendar> calendars) {
    Map<IndicatorStatus, Integer> countries = new EnumMap<>(IndicatorStatus.class);
    Map<IndicatorStatus, Integer> certain = new EnumMap<>(IndicatorStatus.class);
    for (IndicatorStatus status : IndicatorStatus.values()) {
      countries.put(status, 0);
      certain.put(status, 0);
    }
    for (Calendar calendar : calendars) {
      Stance stance = calendar.stance(indicator, date);
      countries.merge(stance.status(), 1, Integer::sum);
      certain.merge(stance.status(), stance.isCertain() ? 1 : 0, Integer::sum);
    }
    return new Tally(date, countries, certain);
  }

  private static Standing standing(Calendar calendar, AsOf asOf) {
    return new Standing(
        calendar.country(),
        calendar.knownAt(),
        calendar.begun(asOf).last(),
        indicator -> calendar.stance(indicator, asOf));
  }

  private static Standing standing(CountryHistory history, AsOf asOf) {
    Profile profile = history.at(asOf);
    return new Standing(
        history.country(),
        history.knownAt(),
        profile.lastChangedOn(),
        indicator -> profile.statement(indicator).stance());
  }
}
