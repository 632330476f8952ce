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
    int low = 0;
    int high = versions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (versions.get(middle).from().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(versions.get(low - 1).value());
  }
}
