package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.Map;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A country's profile on a date, as known at an instant.
 *
 * @param knownAt the stamp of the last known entry; together with {@code asOf} it identifies this
 *     answer for good
 * @param sequence the last known sequence, or -1
 * @param hash the hash of the last known entry
 * @param eventCount the number of events that count: standing, and begun by the date
 * @param lastChangedOn the latest begin day of these events; null if there are none
 * @param statements all 21, in the template's order
 * @param figures the event that reports each figure, if there is one
 */
public record Profile(
    CountryCode country,
    AsOf asOf,
    KnownAt knownAt,
    long sequence,
    String hash,
    int eventCount,
    @Nullable LocalDate lastChangedOn,
    Map<Indicator, Statement> statements,
    Map<Figure, RecordedEvent> figures) {

  /** The same profile for another date, if no event begins in between. */
  Profile on(AsOf other) {
    return asOf.equals(other)
        ? this
        : new Profile(
            country,
            other,
            knownAt,
            sequence,
            hash,
            eventCount,
            lastChangedOn,
            statements,
            figures);
  }

  /** The readiness: how much of the template is in place. */
  public Readiness readiness() {
    return Readiness.of(indicator -> statement(indicator).stance());
  }

  /** The statement on one indicator. */
  public Statement statement(Indicator indicator) {
    return statements.getOrDefault(indicator, Statement.NOTHING);
  }
}
