package org.cyberwellness.history.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.cyberwellness.history.chain.BrokenEvent;
import org.cyberwellness.history.ledger.EventRows;
import org.cyberwellness.history.ledger.StoredForms;
import org.springframework.stereotype.Component;

/**
 * Checks the hash chain of every stream. Events recorded meanwhile do not disturb it, since they
 * are only added at the end of a stream.
 */
@Component
public class Verification {
  private final EventRows rows;
  private final StoredForms forms;

  Verification(EventRows rows, StoredForms forms) {
    this.rows = rows;
    this.forms = forms;
  }

  /**
   * The result of a verification.
   *
   * @param events the number of events that follow each other as recorded
   * @param streams the number of streams, broken ones included
   * @param broken the first broken event of each broken stream
   */
  public record LedgerReport(long events, int streams, List<BrokenEvent> broken) {}

  /** Verifies all streams. One verification runs at a time. */
  public synchronized LedgerReport verify() {
    Map<String, Long> requested = rows.lastRequested();
    TreeSet<String> streams = new TreeSet<>(requested.keySet());
    streams.addAll(rows.streams());
    long events = 0;
    List<BrokenEvent> broken = new ArrayList<>();
    for (String stream : streams) {
      Walk walk = new Walk(stream);
      walk.to(requested.getOrDefault(stream, -1L)).ifPresent(broken::add);
      events += walk.sound;
    }
    return new LedgerReport(events, streams.size(), List.copyOf(broken));
  }

  private final class Walk {
    private final String stream;
    private long sound;

    Walk(String stream) {
      this.stream = stream;
    }

    /**
     * The first broken event of the stream, if any.
     *
     * @param last a sequence known to be recorded: without it, missing events at the end would go
     *     unnoticed
     */
    Optional<BrokenEvent> to(long last) {
      CheckedStream checked = new CheckedStream(stream, forms);
      AtomicReference<Optional<BrokenEvent>> broken = new AtomicReference<>(Optional.empty());
      rows.eachOf(
          stream,
          link -> {
            broken.set(checked.take(link));
            sound += broken.get().isPresent() ? 0 : 1;
            return broken.get().isEmpty();
          });
      return broken.get().or(() -> checked.endsAt(last));
    }
  }
}
