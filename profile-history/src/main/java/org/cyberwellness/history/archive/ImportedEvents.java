package org.cyberwellness.history.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.history.chain.ChainedEvent;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.history.ledger.EventRows;
import org.cyberwellness.history.ledger.KnownRequest;
import org.cyberwellness.history.ledger.Request;
import org.cyberwellness.history.ledger.StoredForms;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/** Checks events and inserts them in batches. A batch never splits the events of one request. */
final class ImportedEvents {
  private static final int AT_ONCE = 500;

  private final EventRows rows;
  private final StoredForms forms;
  private final Map<String, CheckedStream> streams = new HashMap<>();
  private final Map<String, RunningRequest> open = new HashMap<>();
  private final List<ChainedEvent> waiting = new ArrayList<>();

  /** A request, and the events of it that were read so far. */
  private record RunningRequest(Request request, StreamRange range) {
    KnownRequest known() {
      return new KnownRequest(request, range);
    }
  }

  ImportedEvents(EventRows rows, StoredForms forms) {
    this.rows = rows;
    this.forms = forms;
  }

  /**
   * Checks an event and adds it to the batch.
   *
   * @throws BadFileException if the event does not follow the one before it in its stream
   */
  void take(long line, ChainedEvent link) {
    StoredEvent event = link.event();
    streams
        .computeIfAbsent(event.country(), country -> new CheckedStream(country, forms))
        .take(link)
        .ifPresent(
            broken -> {
              throw new BadFileException(line, broken.toString());
            });
    takeRequest(event);
    waiting.add(link);
    if (waiting.size() == AT_ONCE) {
      insertWaiting();
    }
  }

  void finish() {
    insertWaiting();
    open.values().forEach(running -> rows.insert(running.known()));
  }

  private void insertWaiting() {
    if (!waiting.isEmpty()) {
      rows.insert(waiting);
      waiting.clear();
    }
  }

  private void takeRequest(StoredEvent event) {
    Request request = requestOf(event);
    RunningRequest before = open.remove(event.country());
    long first = event.sequence();
    if (before != null && before.request().equals(request)) {
      first = before.range().first();
    } else if (before != null) {
      rows.insert(before.known());
    }
    if (request != null) {
      CountryCode country = new CountryCode(event.country());
      open.put(
          event.country(),
          new RunningRequest(request, new StreamRange(country, first, event.sequence())));
    }
  }

  private static @Nullable Request requestOf(StoredEvent event) {
    return event.requestId() == null || event.requestKey() == null
        ? null
        : new Request(event.requestId(), event.requestKey());
  }
}
