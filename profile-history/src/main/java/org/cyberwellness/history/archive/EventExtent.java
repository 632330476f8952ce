package org.cyberwellness.history.archive;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyberwellness.history.ledger.StreamEnd;

/**
 * Which events are exported: of each stream, all up to a place.
 *
 * @param ends by the name of the stream; those that have no event yet are left out
 * @param only the one stream that is asked for; nothing where all are
 */
public record EventExtent(SortedMap<String, StreamEnd> ends, Optional<String> only) {
  public EventExtent {
    ends = Collections.unmodifiableSortedMap(new TreeMap<>(ends));
  }
}
