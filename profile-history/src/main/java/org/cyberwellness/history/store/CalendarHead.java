package org.cyberwellness.history.store;

import java.util.Map;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Row;

/**
 * What is known of a country, and which row calendars say it.
 *
 * @param sequence the place of the last event or retraction
 * @param knownAt its stamp
 * @param hash its hash
 * @param rows the place at which the calendar of each row was written down
 */
record CalendarHead(
    CountryCode country, long sequence, KnownAt knownAt, String hash, Map<Row, Long> rows) {}
