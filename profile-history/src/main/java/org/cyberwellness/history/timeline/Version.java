package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A value that holds from a day on, until the next version. */
public record Version<T>(LocalDate from, T value) {

  /**
   * The value on a day; empty before the first version.
   *
   * @param versions sorted by the day from which each holds
   */
  public static <T> Optional<T> on(LocalDate day, List<Version<T>> versions) {
    int before = SortedPrefix.length(versions.size(), i -> versions.get(i).from().isAfter(day));
    return before == 0 ? Optional.empty() : Optional.of(versions.get(before - 1).value());
  }
}
