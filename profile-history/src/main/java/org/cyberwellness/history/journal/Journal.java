package org.cyberwellness.history.journal;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.history.ledger.EntryPlace;
import org.cyberwellness.history.ledger.RecordingOrder;
import org.cyberwellness.history.ledger.RecordingOrder.FactLine;
import org.cyberwellness.history.ledger.RecordingSpan;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the journal in pages. The ledger gives the order; the histories of the countries on a page
 * give the events with their retractions. A filter that takes few events reads past the others.
 */
@Component
public class Journal {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
  private static final int LARGEST_READ = 2_000;

  private final RecordingOrder order;
  private final HistoryCache histories;
  private final RecordedHistories recorded;

  Journal(RecordingOrder order, HistoryCache histories, RecordedHistories recorded) {
    this.order = order;
    this.histories = histories;
    this.recorded = recorded;
  }

  /**
   * The first events between two places, in the order of recording.
   *
   * @param after the place after which to begin; null for the start
   * @param before the place before which to end; null for the end
   * @param most the highest number of events
   */
  public List<JournalEvent> first(
      JournalFilter filter, @Nullable EntryPlace after, @Nullable EntryPlace before, int most) {
    return walk(filter, filter.span(after, before), most, WalkDirection.FORWARDS);
  }

  /** The last events between two places, in the order of recording. */
  public List<JournalEvent> last(
      JournalFilter filter, @Nullable EntryPlace after, @Nullable EntryPlace before, int most) {
    return walk(filter, filter.span(after, before), most, WalkDirection.BACKWARDS).reversed();
  }

  /** The number of selected events. Unless all facts of a time are selected, it reads each. */
  public int count(JournalFilter filter) {
    RecordingSpan span = filter.span(null, null);
    return filter.takesAll() && !filter.isEmpty()
        ? order.count(span)
        : walk(filter, span, Integer.MAX_VALUE, WalkDirection.FORWARDS).size();
  }

  private enum WalkDirection {
    FORWARDS {
      @Override
      List<FactLine> read(RecordingOrder order, RecordingSpan span, int most) {
        return order.first(span, most);
      }

      @Override
      RecordingSpan rest(RecordingSpan span, EntryPlace read) {
        return span.after(read);
      }
    },
    BACKWARDS {
      @Override
      List<FactLine> read(RecordingOrder order, RecordingSpan span, int most) {
        return order.last(span, most);
      }

      @Override
      RecordingSpan rest(RecordingSpan span, EntryPlace read) {
        return span.before(read);
      }
    };

    abstract List<FactLine> read(RecordingOrder order, RecordingSpan span, int most);

    abstract RecordingSpan rest(RecordingSpan span, EntryPlace read);
  }

  private List<JournalEvent> walk(
      JournalFilter filter, RecordingSpan whole, int most, WalkDirection direction) {
    List<JournalEvent> events = new ArrayList<>();
    Knowledge knowledge = new Knowledge();
    RecordingSpan span = whole;
    int size = Math.min(most, LARGEST_READ);
    if (filter.isEmpty()) {
      return events;
    }
    List<FactLine> lines;
    do {
      lines = direction.read(order, span, size);
      List<FactLine> wanted =
          lines.stream()
              .filter(
                  line ->
                      filter.takesAuthor(line.recordedBy())
                          || filter.takesAuthor(line.proposedBy()))
              .toList();
      knowledge.load(wanted);
      for (FactLine line : wanted) {
        if (events.size() < most) {
          knowledge.event(line).filter(one -> filter.takes(one.event())).ifPresent(events::add);
        }
      }
      if (lines.size() < size) {
        return events;
      }
      span = direction.rest(span, lines.getLast().place());
      size = Math.min(2 * size, LARGEST_READ);
    } while (events.size() < most);
    return events;
  }

  /** What is known of the countries of a walk, each read once. */
  private final class Knowledge {
    private final Map<CountryCode, CountryHistory> projected = new HashMap<>();
    private final Map<CountryCode, CountryHistory> beyond = new HashMap<>();

    void load(Collection<FactLine> lines) {
      projected.putAll(
          histories.of(
              lines.stream()
                  .map(line -> line.place().id().country())
                  .filter(country -> !projected.containsKey(country))
                  .collect(toSet())));
    }

    /** Empty if the stored event cannot be read. */
    Optional<JournalEvent> event(FactLine line) {
      CountryCode country = line.place().id().country();
      CountryHistory known = projected.getOrDefault(country, CountryHistory.empty(country));
      boolean isProjected = line.place().id().sequence() <= known.sequence();
      CountryHistory history =
          isProjected ? known : beyond.computeIfAbsent(country, _ -> beyond(known));
      return history
          .find(line.place().id())
          .map(event -> new JournalEvent(event, history, isProjected));
    }

    /** With what is recorded and not projected yet. */
    private CountryHistory beyond(CountryHistory known) {
      try {
        return recorded.recorded(known);
      } catch (RuntimeException unreadable) {
        LOG.warn(
            "The newest events of {} cannot be read: {}", known.country(), unreadable.toString());
        return known;
      }
    }
  }
}
