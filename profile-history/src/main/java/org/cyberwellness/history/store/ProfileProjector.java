package org.cyberwellness.history.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.mongo.DocumentsBeforeToken;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.StreamEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the read store at what the events make. What the events of a batch change is written at
 * once, before the batch's token.
 */
@Component
@ProcessingGroup(ProfileProjector.NAME)
class ProfileProjector {
  static final String NAME = "profiles";

  private final ReadStore store;
  private final Projection projection;

  ProfileProjector(ReadStore store, Projection projection) {
    this.store = store;
    this.projection = projection;
  }

  @EventHandler
  void on(StreamEvent event, DomainEventMessage<?> message, UnitOfWork<?> unitOfWork) {
    StreamEntry entry = Ledger.entryOf(message);
    unitOfWork
        .root()
        .getOrComputeResource(NAME, _ -> batchOf(unitOfWork))
        .computeIfAbsent(entry.id().country(), _ -> new ArrayList<>())
        .add(entry);
  }

  /** Everything is projected anew, from an empty store. */
  @ResetHandler
  void onReset() {
    store.clear();
  }

  private Map<CountryCode, List<StreamEntry>> batchOf(UnitOfWork<?> unitOfWork) {
    Map<CountryCode, List<StreamEntry>> batch = new LinkedHashMap<>();
    DocumentsBeforeToken.register(unitOfWork, () -> projection.project(batch));
    return batch;
  }
}
