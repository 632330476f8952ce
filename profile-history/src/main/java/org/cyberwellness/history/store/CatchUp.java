package org.cyberwellness.history.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Projects countries straight from the ledger, each as a whole: what an empty store lacks. It takes
 * a fraction of the time of event after event.
 */
@Component
class CatchUp {
  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  private static final int COUNTRIES_AT_ONCE = 2;

  /** What is in memory at once is bounded so. */
  private static final int ENTRIES_AT_ONCE = 10_000;

  /** Of several countries: few commands, and work for all workers. */
  private static final int ENTRIES_TOGETHER = 1_000;

  private final Ledger ledger;
  private final Projection projection;
  private final EventProcessingConfiguration processors;

  CatchUp(Ledger ledger, Projection projection, EventProcessingConfiguration processors) {
    this.ledger = ledger;
    this.projection = projection;
    this.processors = processors;
  }

  /**
   * Projects what these countries lack; one that cannot be projected holds up no other.
   *
   * @return a transient failure for which one of them is not projected yet, if there was any
   */
  Optional<RuntimeException> all(SortedMap<CountryCode, Backlog.Behind> lacking) {
    Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(COUNTRIES_AT_ONCE)) {
      together(lacking, Backlog.Behind::lacking)
          .forEach(part -> workers.execute(() -> failures.addAll(part(part))));
    }
    return Optional.ofNullable(failures.peek());
  }

  /**
   * Projects entries that were just recorded, without reading them. What fails is left to {@link
   * #all}.
   */
  void recorded(Collection<StreamEntry> entries) {
    SortedMap<CountryCode, List<StreamEntry>> byCountry =
        entries.stream()
            .sorted(comparing((StreamEntry entry) -> entry.id().sequence()))
            .collect(groupingBy(entry -> entry.id().country(), TreeMap::new, toList()));
    try (ExecutorService workers = Executors.newFixedThreadPool(COUNTRIES_AT_ONCE)) {
      together(byCountry, List::size).forEach(part -> workers.execute(() -> attempt(part)));
    }
  }

  /** Whole countries: some that have few entries together, or one that has more. */
  private static <T> List<Map<CountryCode, T>> together(
      SortedMap<CountryCode, T> countries, ToLongFunction<T> entriesOf) {
    List<Map<CountryCode, T>> parts = new ArrayList<>();
    long size = 0;
    for (Map.Entry<CountryCode, T> country : countries.entrySet()) {
      size += entriesOf.applyAsLong(country.getValue());
      if (size > ENTRIES_TOGETHER || parts.isEmpty()) {
        parts.add(new HashMap<>());
        size = entriesOf.applyAsLong(country.getValue());
      }
      parts.getLast().put(country.getKey(), country.getValue());
    }
    return parts;
  }

  private List<RuntimeException> part(Map<CountryCode, Backlog.Behind> lacking) {
    if (lacking.size() > 1) {
      try {
        projection.project(read(lacking));
        return List.of();
      } catch (RuntimeException failure) {
        LOG.debug("{} are projected one by one", lacking.keySet(), failure);
      }
    }
    return lacking.keySet().stream().flatMap(country -> one(country).stream()).toList();
  }

  private Map<CountryCode, List<StreamEntry>> read(Map<CountryCode, Backlog.Behind> lacking) {
    Map<CountryCode, List<StreamEntry>> entries = new HashMap<>();
    lacking.forEach(
        (country, behind) ->
            entries.put(
                country,
                ledger.read(
                    new StreamRange(
                        country, behind.projected() + 1, behind.projected() + behind.lacking()))));
    return entries;
  }

  private void attempt(Map<CountryCode, List<StreamEntry>> entries) {
    try {
      projection.project(entries);
    } catch (RuntimeException failure) {
      LOG.debug("{} are projected from the ledger", entries.keySet(), failure);
    }
  }

  private Optional<RuntimeException> one(CountryCode country) {
    try {
      projection.catchUp(country, ENTRIES_AT_ONCE);
      return Optional.empty();
    } catch (RuntimeException failure) {
      if (TransientFailure.causes(failure)) {
        LOG.debug("{} is not projected yet", country, failure);
        return Optional.of(failure);
      }
      return upToThePoison(country);
    }
  }

  /** The first event that cannot be projected becomes a dead letter, as with the processor. */
  private Optional<RuntimeException> upToThePoison(CountryCode country) {
    try {
      projection.catchUp(country, 1);
    } catch (RuntimeException failure) {
      if (TransientFailure.causes(failure)) {
        return Optional.of(failure);
      }
      EventId poison = new EventId(country, projection.sequence(country) + 1);
      LOG.error("{} cannot be projected: its country waits", poison, failure);
      enqueue(poison, failure);
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private void enqueue(EventId poison, RuntimeException cause) {
    processors
        .deadLetterQueue(ProfileProjector.NAME)
        .ifPresent(
            queue ->
                queue.enqueue(
                    poison.country().alpha2(),
                    new GenericDeadLetter<>(
                        poison.country().alpha2(),
                        (EventMessage<?>) ledger.stored(poison),
                        cause)));
  }
}
