package org.cyberwellness.history.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Row;

/**
 * The last part of a row's calendar.
 *
 * @param earlier the ids of the earlier parts, in the order of their days
 */
record RowEnd(CountryCode country, Row row, List<String> earlier, CalendarPart last) {

  /** The whole calendar; empty if an earlier part is missing. */
  Optional<RowCalendar> after(Map<String, CalendarPart> parts) {
    List<CalendarPart> all = new ArrayList<>();
    for (String id : earlier) {
      CalendarPart part = parts.get(id);
      if (part == null) {
        return Optional.empty();
      }
      all.add(part);
    }
    all.add(last);
    return Optional.of(new RowCalendar(country, row, List.copyOf(all)));
  }
}
