package org.cyberwellness.history.timeline;

import java.time.LocalDate;
import java.util.Map;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A country's profile on a date, as it was known at an instant.
 *
 * @param knownAt the stamp of the last event or retraction that it knows: with {@code asOf} it
 *     names this answer for good
 * @param sequence the place of that event or retraction in the country's stream, or -1
 * @param hash the hash of that event or retraction
 * @param eventCount how many events made it
 * @param lastChangedOn the latest day on which one of them begins
 * @param statements all 21, in the template's order
 * @param figures the event that gives each figure, where there is one
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

  /** The same on another day, between which and its own nothing begins. */
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

  /** How much of the template is in place. */
  public Readiness readiness() {
    return Readiness.of(indicator -> statement(indicator).stance());
  }

  /** What it says of one indicator. */
  public Statement statement(Indicator indicator) {
    return statements.getOrDefault(indicator, Statement.NOTHING);
  }
}
