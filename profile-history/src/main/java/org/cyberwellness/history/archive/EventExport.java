package org.cyberwellness.history.archive;

import static java.util.stream.Collectors.toMap;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyberwellness.history.ledger.EventRows;
import org.cyberwellness.history.ledger.StreamEnd;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes events down as they are stored, broken ones too: one CloudEvents envelope a line, in the
 * order of recording. What is written is settled beforehand, so that whoever takes long to read it
 * holds nothing up.
 */
@Component
public class EventExport {
  private final EventRows rows;
  private final TransactionTemplate snapshot;

  EventExport(EventRows rows, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.snapshot = new TransactionTemplate(transactions);
    // Others may record meanwhile: no event without all that were recorded before it.
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /**
   * Writes every event; the answer is how many.
   *
   * @throws UncheckedIOException where they cannot be written
   */
  public long to(Writer file) {
    return write(ofAll(null), file);
  }

  /**
   * What was recorded by an instant.
   *
   * @param knownAt null for all that is recorded
   */
  public EventExtent ofAll(@Nullable KnownAt knownAt) {
    return Objects.requireNonNull(
        snapshot.execute(_ -> extent(rows.streams(), knownAt, Optional.empty())));
  }

  /** The same of one country. */
  public EventExtent of(CountryCode country, @Nullable KnownAt knownAt) {
    String stream = country.alpha2();
    return Objects.requireNonNull(
        snapshot.execute(_ -> extent(List.of(stream), knownAt, Optional.of(stream))));
  }

  private EventExtent extent(
      Collection<String> streams, @Nullable KnownAt knownAt, Optional<String> only) {
    SortedMap<String, StreamEnd> ends = new TreeMap<>();
    @Nullable Instant recordedBy = knownAt == null ? null : knownAt.instant();
    for (String stream : streams) {
      rows.end(stream, recordedBy).ifPresent(end -> ends.put(stream, end));
    }
    return new EventExtent(ends, only);
  }

  /**
   * Writes the events of an extent; the answer is how many.
   *
   * @throws UncheckedIOException where they cannot be written
   */
  public long write(EventExtent extent, Writer file) {
    Map<String, Long> lastPlaces =
        extent.ends().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, end -> end.getValue().sequence()));
    EventLines lines = new EventLines(file, lastPlaces);
    if (extent.only().isPresent()) {
      rows.eachOf(extent.only().get(), lines::take);
    } else {
      rows.eachWhile(lines::take);
    }
    return lines.written();
  }
}
