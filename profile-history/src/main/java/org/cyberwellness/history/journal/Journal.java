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
import org.cyberwellness.profile.event.EventId;
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

  /** The last entries of all countries, the last one first. */
  public List<JournalEntry> lastEntries(int most) {
    List<EventId> ids = order.lastEntries(most);
    Knowledge knowledge = new Knowledge();
    knowledge.load(ids);
    return ids.stream().flatMap(id -> JournalEntry.of(id, knowledge.history(id)).stream()).toList();
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
      knowledge.load(wanted.stream().map(line -> line.place().id()).toList());
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

    void load(Collection<EventId> ids) {
      projected.putAll(
          histories.of(
              ids.stream()
                  .map(EventId::country)
                  .filter(country -> !projected.containsKey(country))
                  .collect(toSet())));
    }

    /** Empty if the stored event cannot be read. */
    Optional<JournalEvent> event(FactLine line) {
      EventId id = line.place().id();
      CountryHistory history = history(id);
      return history.find(id).map(event -> new JournalEvent(event, history, isProjected(id)));
    }

    /** A history of an entry's country with the entry, if that can be read. */
    CountryHistory history(EventId id) {
      CountryHistory known = known(id.country());
      return isProjected(id) ? known : beyond.computeIfAbsent(id.country(), _ -> beyond(known));
    }

    private boolean isProjected(EventId id) {
      return id.sequence() <= known(id.country()).sequence();
    }

    private CountryHistory known(CountryCode country) {
      return projected.getOrDefault(country, CountryHistory.empty(country));
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
