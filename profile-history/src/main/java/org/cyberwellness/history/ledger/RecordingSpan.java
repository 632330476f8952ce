package org.cyberwellness.history.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A part of the order of recording.
 *
 * @param countries the countries considered; empty for all
 * @param from the first stamp
 * @param until the stamp before which the part ends
 * @param after the place after which it begins; null for the start
 * @param before the place before which it ends; null for the end
 */
public record RecordingSpan(
    Collection<CountryCode> countries,
    Instant from,
    Instant until,
    @Nullable EntryPlace after,
    @Nullable EntryPlace before) {

  public RecordingSpan {
    countries = List.copyOf(countries);
  }

  /** The part of it after a place. */
  public RecordingSpan after(EntryPlace place) {
    return new RecordingSpan(countries, from, until, place, before);
  }

  /** The part of it before a place. */
  public RecordingSpan before(EntryPlace place) {
    return new RecordingSpan(countries, from, until, after, place);
  }
}
