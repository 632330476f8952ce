package org.cyberwellness.history.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.ledger.StreamRange;
import org.cyberwellness.history.mongo.DocumentsBeforeToken;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.stereotype.Component;

/**
 * Keeps the read store at what the events make. What the events of a batch change is written at
 * once, before the batch's token; writing it twice changes nothing.
 */
@Component
@ProcessingGroup(ProfileProjector.NAME)
class ProfileProjector {
  static final String NAME = "profiles";
  private static final int AT_ONCE = 500;

  private final ReadStore store;
  private final Calendars calendars;
  private final Histories histories;
  private final Ledger ledger;
  private final Progress progress;

  /** The countries of batches that could not be written: one of them has an event that poisons. */
  private final Set<CountryCode> suspects = ConcurrentHashMap.newKeySet();

  ProfileProjector(
      ReadStore store, Calendars calendars, Histories histories, Ledger ledger, Progress progress) {
    this.store = store;
    this.calendars = calendars;
    this.histories = histories;
    this.ledger = ledger;
    this.progress = progress;
  }

  /**
   * What fails here is a dead letter of the event's own country, but for a {@link Passing} failure;
   * what fails later on fails the whole batch. So the suspects are projected here.
   *
   * @param event any: Axon would pass over one that is not of a type asked for
   */
  @EventHandler
  void on(Object event, DomainEventMessage<?> message, UnitOfWork<?> unitOfWork) {
    StreamEntry entry = Ledger.entryOf(message);
    CountryCode country = entry.id().country();
    if (suspects.contains(country)) {
      project(Map.of(country, List.of(entry)));
      unitOfWork.root().afterCommit(_ -> suspects.remove(country));
      return;
    }
    unitOfWork
        .root()
        .getOrComputeResource(NAME, _ -> batchOf(unitOfWork))
        .computeIfAbsent(country, _ -> new ArrayList<>())
        .add(entry);
  }

  /** Everything is projected anew, from an empty store. */
  @ResetHandler
  void onReset() {
    store.clear();
  }

  private Map<CountryCode, List<StreamEntry>> batchOf(UnitOfWork<?> unitOfWork) {
    Map<CountryCode, List<StreamEntry>> batch = new LinkedHashMap<>();
    DocumentsBeforeToken.register(unitOfWork, () -> projectUnsuspected(batch));
    return batch;
  }

  private void projectUnsuspected(Map<CountryCode, List<StreamEntry>> batch) {
    try {
      project(batch);
    } catch (RuntimeException failure) {
      if (!Passing.isBehind(failure)) {
        suspects.addAll(batch.keySet());
      }
      throw failure;
    }
  }

  /** Projects what the ledger holds of a country; the answer is the place of the last event. */
  long catchUp(CountryCode country) {
    while (true) {
      long projected = calendars.soFar(List.of(country)).values().iterator().next().sequence();
      List<StreamEntry> next =
          ledger.read(new StreamRange(country, projected + 1, projected + AT_ONCE));
      if (next.isEmpty()) {
        return projected;
      }
      project(Map.of(country, next));
    }
  }

  private void project(Map<CountryCode, List<StreamEntry>> batch) {
    Map<CountryCode, Calendar> before = calendars.soFar(batch.keySet());
    Map<CountryCode, CountryHistory> known = histories.knownTo(before.values());
    List<CountryUpdate> updates = new ArrayList<>();
    List<CountryHistory> after = new ArrayList<>();
    before.forEach(
        (country, calendar) -> {
          CountryHistory history = Objects.requireNonNull(known.get(country));
          List<StreamEntry> further = further(history, Objects.requireNonNull(batch.get(country)));
          if (!further.isEmpty()) {
            CountryHistory next = history.with(further);
            after.add(next);
            updates.add(CountryUpdate.of(calendar, history, next, further));
          }
        });
    store.write(updates);
    updates.forEach(update -> calendars.keep(update.calendar()));
    after.forEach(histories::keep);
    after.forEach(progress::reached);
  }

  /** What the history does not know yet; what lies between them, where a token ran ahead. */
  private List<StreamEntry> further(CountryHistory history, List<StreamEntry> entries) {
    long next = history.sequence() + 1;
    List<StreamEntry> further =
        entries.stream().filter(entry -> entry.id().sequence() >= next).toList();
    if (further.isEmpty() || further.getFirst().id().sequence() == next) {
      return further;
    }
    return ledger.read(new StreamRange(history.country(), next, further.getLast().id().sequence()));
  }
}
