package org.cyberwellness.api.subscription;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyberwellness.history.change.Place;
import org.cyberwellness.history.change.Position;
import org.cyberwellness.profile.event.CountryCode;

/**
 * The short text of a position: the latest day, then for each country its sequence and, if they
 * differ from the default, the number of days by which it is behind and the last effect delivered
 * of its day. Numbers have base 36: {@code ge1KH17VN2-1+0}.
 */
final class PositionText {
  private static final int BASE = 36;
  private static final Pattern COUNTRY =
      Pattern.compile("([A-Z]{2})([0-9a-z]+)(?:-([0-9a-z]+))?(?:\\+([0-9a-z]+))?");

  private PositionText() {}

  static String of(Position position) {
    LocalDate latest =
        position.places().values().stream()
            .map(Place::day)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    return text(latest.toEpochDay())
        + new TreeMap<>(position.places())
            .entrySet().stream()
                .filter(told -> told.getValue().sequence() >= 0)
                .map(told -> told.getKey() + text(told.getValue(), latest))
                .collect(Collectors.joining());
  }

  private static String text(Place place, LocalDate latest) {
    long behind = latest.toEpochDay() - place.day().toEpochDay();
    return text(place.sequence())
        + (behind == 0 ? "" : "-" + text(behind))
        + (place.effect() == Place.ALL ? "" : "+" + text(place.effect()));
  }

  /**
   * Parses the text written by {@link #of}. For countries that the text leaves out, nothing was
   * delivered.
   */
  static Position parse(String text, SortedSet<CountryCode> countries) {
    long latest = number(text.split("[A-Z]", 2)[0]);
    Map<CountryCode, Place> places = new HashMap<>();
    countries.forEach(
        country -> places.put(country, new Place(-1, LocalDate.ofEpochDay(latest), Place.ALL)));
    COUNTRY
        .matcher(text)
        .results()
        .forEach(told -> places.put(new CountryCode(told.group(1)), place(told, latest)));
    return new Position(places);
  }

  private static Place place(MatchResult told, long latest) {
    long behind = told.group(3) == null ? 0 : number(told.group(3));
    return new Place(
        number(told.group(2)),
        LocalDate.ofEpochDay(latest - behind),
        told.group(4) == null ? Place.ALL : number(told.group(4)));
  }

  private static String text(long number) {
    return Long.toString(number, BASE);
  }

  private static long number(String text) {
    return Long.parseLong(text, BASE);
  }
}
