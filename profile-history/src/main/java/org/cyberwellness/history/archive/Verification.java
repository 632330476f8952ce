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
 * Walks every stream, and finds where it is not what was recorded. Events that are recorded
 * meanwhile do no harm: a stream only grows at its end.
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
   * What was found.
   *
   * @param events how many follow each other as they were recorded
   * @param streams how many there are, broken ones among them
   * @param broken the first broken event of each stream that has one
   */
  public record Report(long events, int streams, List<BrokenEvent> broken) {}

  /** Walks all streams, one walk at a time. */
  public synchronized Report verify() {
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
    return new Report(events, streams.size(), List.copyOf(broken));
  }

  private final class Walk {
    private final String stream;
    private long sound;

    Walk(String stream) {
      this.stream = stream;
    }

    /**
     * The first broken event.
     *
     * @param last the place that is known to be there: without it nobody would miss the last events
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
