package org.cyberwellness.api.web.paging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.profile.event.CountryCode;

/**
 * The state that the first page of a list saw. Cursors contain it, so that further pages see the
 * same state, whatever is recorded meanwhile, even after midnight.
 *
 * @param places the last projected sequence of each country; countries without events are left out
 */
public record ListSnapshot(AsOf asOf, Map<CountryCode, Long> places) {
  private static final int BASE = 36;
  private static final Pattern PLACE = Pattern.compile("([A-Z]{2})([0-9a-z]+)");

  /** The day, then each country with its sequence; numbers have base 36: {@code ge1KH17VN2}. */
  String text() {
    return Long.toString(asOf.date().toEpochDay(), BASE)
        + new TreeMap<>(places)
            .entrySet().stream()
                .map(place -> place.getKey() + Long.toString(place.getValue(), BASE))
                .collect(Collectors.joining());
  }

  static ListSnapshot parse(String text) {
    Map<CountryCode, Long> places = new HashMap<>();
    PLACE
        .matcher(text)
        .results()
        .forEach(
            place ->
                places.put(new CountryCode(place.group(1)), Long.parseLong(place.group(2), BASE)));
    return new ListSnapshot(
        new AsOf(LocalDate.ofEpochDay(Long.parseLong(text.split("[A-Z]", 2)[0], BASE))), places);
  }
}
