package org.cyberwellness.api.event;

import java.util.concurrent.CompletableFuture;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.EventId;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of an event that need its country's history. */
@Controller
class EventController {

  @SchemaMapping(typeName = "RecordedEvent")
  CompletableFuture<@Nullable MeasureView> measure(
      EventView event, DataLoader<HistoryKey, CountryHistory> histories) {
    KnowledgeScope scope = event.scope();
    if (!event.event().beginsMeasure()) {
      return CompletableFuture.completedFuture(null);
    }
    return scope
        .history(histories)
        .thenApply(
            history ->
                history
                    .measure(event.event(), scope.asOf())
                    .map(measure -> new MeasureView(measure, scope))
                    .orElse(null));
  }

  @SchemaMapping(typeName = "Retraction")
  CompletableFuture<@Nullable EventView> replacedBy(
      RetractionView view, DataLoader<HistoryKey, CountryHistory> histories) {
    EventId replacement = view.retraction().replacedBy();
    if (replacement == null) {
      return CompletableFuture.completedFuture(null);
    }
    return view.scope()
        .history(histories)
        .thenApply(
            history ->
                history
                    .find(replacement)
                    .map(event -> new EventView(event, view.scope()))
                    .orElse(null));
  }
}
