package org.cyberwellness.history.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Row;

/**
 * The last part of a row's calendar, and which the earlier ones are.
 *
 * @param earlier the place of each earlier part
 */
record RowEnd(CountryCode country, Row row, List<Long> earlier, CalendarPart last) {

  /** The ids of the earlier parts. */
  Stream<String> earlierIds() {
    return IntStream.range(0, earlier.size()).mapToObj(this::earlierId);
  }

  private String earlierId(int number) {
    return RowCalendar.earlierId(country, row, number, earlier.get(number));
  }

  /** The whole calendar; empty if an earlier part is missing. */
  Optional<RowCalendar> after(Map<String, CalendarPart> parts) {
    List<CalendarPart> all = new ArrayList<>();
    earlierIds().filter(parts::containsKey).forEach(id -> all.add(parts.get(id)));
    all.add(last);
    return all.size() > earlier.size()
        ? Optional.of(new RowCalendar(country, row, List.copyOf(all)))
        : Optional.empty();
  }
}
