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
 * What the first page of a list saw; its cursors carry it, and the other pages see the same,
 * whatever is recorded meanwhile, and also after midnight.
 *
 * @param places how much of each country's stream was projected, by the place of the last event or
 *     retraction; a country of which nothing was is left out
 */
public record ListSnapshot(AsOf asOf, Map<CountryCode, Long> places) {
  private static final int BASE = 36;
  private static final Pattern PLACE = Pattern.compile("([A-Z]{2})([0-9a-z]+)");

  /** The day, then each country with its place, in numbers to the base 36: {@code ge1KH17VN2}. */
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
