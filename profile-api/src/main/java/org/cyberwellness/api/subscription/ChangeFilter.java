package org.cyberwellness.api.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cyberwellness.api.web.error.BadInputException;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Selects changes.
 *
 * @param indicators null for all indicators and figures
 */
record ChangeFilter(SortedSet<CountryCode> countries, @Nullable SortedSet<Indicator> indicators) {

  /**
   * Sorted, so that filters that differ only in order are equal.
   *
   * @throws BadInputException if a list is empty, which would select nothing
   */
  static ChangeFilter of(
      @Nullable Set<CountryCode> countries, @Nullable Set<Indicator> indicators) {
    return new ChangeFilter(
        new TreeSet<>(countries == null ? CountryCode.all() : named("countries", countries)),
        indicators == null ? null : new TreeSet<>(named("indicators", indicators)));
  }

  boolean takes(RecordedEvent event) {
    return indicators == null
        || event.event().row() instanceof Indicator indicator && indicators.contains(indicator);
  }

  /**
   * The name of the list of changes: a cursor is only valid for the filter that it was issued for.
   */
  String list() {
    return "changes of %s in %s".formatted(countries, indicators);
  }

  private static <T> Collection<T> named(String argument, Collection<T> given) {
    if (given.isEmpty()) {
      throw new BadInputException(
          List.of(argument), "is empty and selects nothing: leave it out to select all");
    }
    return given;
  }
}
