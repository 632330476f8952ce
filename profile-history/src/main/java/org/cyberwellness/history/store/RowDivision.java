package org.cyberwellness.history.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.SortedPrefix;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.Row;
import org.jspecify.annotations.Nullable;

/**
 * Divides the versions of a row into parts. Parts of an earlier calendar that are the same are
 * reused. The result is the same without them.
 *
 * @param <T> the content of a version
 */
final class RowDivision<T> {
  private final CountryHistory history;
  private final Row row;
  private final List<Version<T>> versions;
  private final Function<T, RowVersion> content;

  /** The parts of the earlier calendar, and the events since. */
  private final List<CalendarPart> before;

  private final List<RecordedEvent> changed;

  /**
   * @param before an earlier calendar of the row; null if there is none
   */
  RowDivision(
      CountryHistory history,
      Row row,
      @Nullable RowCalendar before,
      List<Version<T>> versions,
      Function<T, RowVersion> content) {
    this.history = history;
    this.row = row;
    this.versions = versions;
    this.content = content;
    this.before = before == null ? List.of() : before.parts();
    changed = history.changedSince(row, before == null ? -1 : before.place());
  }

  /** The days of a part. */
  private record Range(LocalDate from, LocalDate until) {
    boolean isChangedBy(RecordedEvent event) {
      return event.canChange(from, until);
    }
  }

  /** At least one part, in the order of their days. */
  List<CalendarPart> parts() {
    int same = partsBeforeAnyChange();
    List<CalendarPart> parts = new ArrayList<>(before.subList(0, same));
    int[] firsts = firsts(same == 0 ? 0 : versionsBefore(before.get(same).start()));
    int last = firsts.length - 1;
    for (int i = 0; i < last; i++) {
      parts.add(earlier(firsts[i], firsts[i + 1]));
    }
    parts.add(last(firsts[last]));
    return List.copyOf(parts);
  }

  /** The number of parts of the earlier calendar that end before the first day of change. */
  private int partsBeforeAnyChange() {
    LocalDate changedFrom =
        changed.stream()
            .map(RecordedEvent::firstChange)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    return SortedPrefix.length(
        before.size() - 1, next -> !before.get(next + 1).start().isBefore(changedFrom));
  }

  /**
   * The index of the first version of each part.
   *
   * @param first that of the part to begin with
   */
  private int[] firsts(int first) {
    return IntStream.concat(
            IntStream.of(first),
            IntStream.range(first + 1, versions.size())
                .filter(i -> CalendarPart.isStart(versions.get(i).from())))
        .toArray();
  }

  /** The number of versions before a day. */
  private int versionsBefore(LocalDate day) {
    return SortedPrefix.length(versions.size(), i -> !versions.get(i).from().isBefore(day));
  }

  private CalendarPart last(int first) {
    long place = history.lastPlaceOf(row);
    return part(
        RowCalendar.id(history.country(), row, place),
        place,
        new Range(start(first), LocalDate.MAX),
        first,
        versions.size());
  }

  private CalendarPart earlier(int first, int end) {
    Range range = new Range(start(first), versions.get(end).from());
    long place = lastPlace(changed, range);
    if (place >= 0) {
      return earlier(place, range, first, end);
    }
    return same(range)
        .orElseGet(
            () -> earlier(lastPlace(history.changedSince(row, -1), range), range, first, end));
  }

  private CalendarPart earlier(long place, Range range, int first, int end) {
    String id = RowCalendar.id(history.country(), row, place, range.until());
    return part(id, place, range, first, end);
  }

  /** The earlier calendar's part of these days; empty if it is the last one or there is none. */
  private Optional<CalendarPart> same(Range range) {
    int next =
        SortedPrefix.length(
            before.size(), i -> i > 0 && before.get(i).start().isAfter(range.from()));
    return next > 0 && next < before.size() && range.equals(rangeBefore(next))
        ? Optional.of(before.get(next - 1))
        : Optional.empty();
  }

  private Range rangeBefore(int next) {
    return new Range(
        next == 1 ? LocalDate.MIN : before.get(next - 1).start(), before.get(next).start());
  }

  private LocalDate start(int first) {
    return first == 0 ? LocalDate.MIN : versions.get(first).from();
  }

  /** The last place of an event that can change something in these days, or -1. */
  private static long lastPlace(List<RecordedEvent> events, Range range) {
    return events.stream()
        .filter(range::isChangedBy)
        .mapToLong(RecordedEvent::lastPlace)
        .max()
        .orElse(-1);
  }

  private CalendarPart part(String id, long place, Range range, int first, int end) {
    return new CalendarPart(
        id,
        place,
        versions.subList(first, end).stream()
            .map(version -> new Version<>(version.from(), content.apply(version.value())))
            .toList(),
        history.beginDays(row, range.from(), range.until()));
  }
}
