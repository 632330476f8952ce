package org.cyberwellness.history.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.mongo.DocumentsBeforeToken;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Applies events to the read store. The changes of a batch are written together, before the batch's
 * token.
 */
@Component
@DependsOn(StoreOwnership.NAME)
@ProcessingGroup(ProfileProjector.NAME)
class ProfileProjector {
  static final String NAME = "profiles";

  private final ReadStore store;
  private final Projection projection;

  /**
   * The countries of batches that could not be written. One of them contains an event that cannot
   * be projected.
   */
  private final Set<CountryCode> suspects = ConcurrentHashMap.newKeySet();

  ProfileProjector(ReadStore store, Projection projection) {
    this.store = store;
    this.projection = projection;
  }

  /**
   * A failure in this method makes the event a dead letter, unless it is a {@link
   * TransientFailure}. A later failure fails the whole batch. So events of suspect countries are
   * projected here, one at a time.
   *
   * @param event of any type: Axon would skip an event of a type that is not asked for
   */
  @EventHandler
  void on(Object event, DomainEventMessage<?> message, UnitOfWork<?> unitOfWork) {
    StreamEntry entry = Ledger.entryOf(message);
    CountryCode country = entry.id().country();
    if (suspects.contains(country)) {
      projection.project(Map.of(country, List.of(entry)));
      unitOfWork.root().afterCommit(_ -> suspects.remove(country));
      return;
    }
    unitOfWork
        .root()
        .getOrComputeResource(NAME, _ -> batchOf(unitOfWork))
        .computeIfAbsent(country, _ -> new ArrayList<>())
        .add(entry);
  }

  /** Everything is projected again, into an empty store. */
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
      projection.project(batch);
    } catch (RuntimeException failure) {
      if (!TransientFailure.causes(failure)) {
        suspects.addAll(batch.keySet());
      }
      throw failure;
    }
  }
}
