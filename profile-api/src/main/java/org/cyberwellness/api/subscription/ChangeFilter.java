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
 * Which changes are asked for; the order in which they are named makes no other filter.
 *
 * @param indicators null for all, and the two figures
 */
record ChangeFilter(SortedSet<CountryCode> countries, @Nullable SortedSet<Indicator> indicators) {

  /**
   * @throws BadInputException where an empty list asks for nothing
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

  /** Tells apart the cursors of one filter from those of others. */
  String list() {
    return "changes of %s in %s".formatted(countries, indicators);
  }

  private static <T> Collection<T> named(String argument, Collection<T> given) {
    if (given.isEmpty()) {
      throw new BadInputException(
          List.of(argument), "is empty, so that nothing would be told: leave it out for all");
    }
    return given;
  }
}
