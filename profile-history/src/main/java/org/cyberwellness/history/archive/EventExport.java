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
import org.cyberwellness.history.ledger.ProposalRows;
import org.cyberwellness.history.ledger.StreamEnd;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Exports events in their stored form, broken ones included: one CloudEvents envelope a line, in
 * the order of recording. The extent is fixed before writing starts, so that a slow reader blocks
 * nobody.
 */
@Component
public class EventExport {
  private final EventRows rows;
  private final ProposalRows proposals;
  private final TransactionTemplate snapshot;

  EventExport(EventRows rows, ProposalRows proposals, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.proposals = proposals;
    this.snapshot = new TransactionTemplate(transactions);
    // Other transactions may commit meanwhile. An event is exported only with all events recorded
    // before it.
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /**
   * Writes every event, and after them the entries of all proposals.
   *
   * @return the number of events and entries
   * @throws UncheckedIOException if the file cannot be written
   */
  public long to(Writer file) {
    EventExtent all = ofAll(null);
    return write(all, file) + new ProposalLines(file, all).write(proposals);
  }

  /**
   * The events of all countries recorded by an instant.
   *
   * @param knownAt null for all events
   */
  public EventExtent ofAll(@Nullable KnownAt knownAt) {
    return Objects.requireNonNull(
        snapshot.execute(_ -> extent(rows.streams(), knownAt, Optional.empty())));
  }

  /**
   * The events of one country recorded by an instant.
   *
   * @param knownAt null for all events
   */
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
   * Writes the events of an extent.
   *
   * @return the number of events
   * @throws UncheckedIOException if the file cannot be written
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
