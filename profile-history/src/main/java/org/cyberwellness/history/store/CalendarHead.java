package org.cyberwellness.history.store;

import java.util.Map;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Row;

/**
 * What is known of a country, and the ids of its row calendars.
 *
 * @param sequence the last known sequence
 * @param knownAt its stamp
 * @param hash its hash
 * @param rows the sequence at which the calendar of each row was written
 */
record CalendarHead(
    CountryCode country, long sequence, KnownAt knownAt, String hash, Map<Row, Long> rows) {}
