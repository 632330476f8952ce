package org.cyberwellness.api.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.HistoryKey;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.recording.RecordingResult;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.proposal.Proposal;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedCorrection;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedDocument;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRecording;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRetraction;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The events of a proposal. */
@Controller
class ProposedEventController {
  private final ProposalPlans plans;
  private final Today today;

  ProposedEventController(ProposalPlans plans, Today today) {
    this.plans = plans;
    this.today = today;
  }

  /** What was recorded, would be or, where it does not fit, was proposed to be. */
  @SchemaMapping(typeName = "Proposal")
  CompletableFuture<List<EventView>> events(
      ProposalView view, DataLoader<HistoryKey, CountryHistory> histories) {
    RecordingResult outcome = view.outcome().get();
    if (!outcome.events().isEmpty()) {
      return CompletableFuture.completedFuture(outcome.events());
    }
    return histories
        .load(new HistoryKey(view.proposal().change().country(), Long.MAX_VALUE))
        .thenApply(history -> asProposed(view.proposal(), history));
  }

  /** The event that is to be retracted or corrected, as it is known now; null if none is. */
  @SchemaMapping(typeName = "Proposal")
  CompletableFuture<@Nullable EventView> retracts(
      ProposalView view, DataLoader<HistoryKey, CountryHistory> histories) {
    EventId event =
        switch (view.proposal().change()) {
          case ProposedRetraction retraction -> retraction.event();
          case ProposedCorrection correction -> correction.event();
          case ProposedRecording _, ProposedDocument _ -> null;
        };
    if (event == null) {
      return CompletableFuture.completedFuture(null);
    }
    KnowledgeScope scope = KnowledgeScope.ofToday(event.country(), today.date());
    return scope
        .history(histories)
        .thenApply(
            history -> history.find(event).map(found -> new EventView(found, scope)).orElse(null));
  }

  private List<EventView> asProposed(Proposal proposal, CountryHistory history) {
    CountryCode country = history.country();
    KnowledgeScope scope = KnowledgeScope.imagined(history, today.date(), history.sequence());
    List<EventView> views = new ArrayList<>();
    for (ProfileEvent event : plans.events(proposal.change(), history)) {
      EventId place = new EventId(country, history.sequence() + 1 + views.size());
      RecordedEvent.of(new StreamEntry(place, proposal.proposedAt(), proposal.proposedBy(), event))
          .map(recorded -> new EventView(recorded, scope))
          .ifPresent(views::add);
    }
    return views;
  }
}
