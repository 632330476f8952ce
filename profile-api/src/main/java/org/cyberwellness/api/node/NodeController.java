package org.cyberwellness.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.event.HistoryKey;
import org.cyberwellness.api.event.KnowledgeScope;
import org.cyberwellness.api.profile.ProfileId;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.proposal.ProposalFinder;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.profile.ProfileQuestion;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.proposal.ProposalId;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds a country, profile, event or proposal by its id. */
@Controller
class NodeController {
  private final Today today;
  private final ProposalFinder proposals;

  NodeController(Today today, ProposalFinder proposals) {
    this.today = today;
    this.proposals = proposals;
  }

  @QueryMapping
  CompletableFuture<? extends @Nullable Object> node(
      @Argument String id,
      DataFetchingEnvironment env,
      DataLoader<ProfileQuestion, Profile> profiles,
      DataLoader<HistoryKey, CountryHistory> histories) {
    if (Country.ofId(id).isPresent()) {
      return CompletableFuture.completedFuture(Country.ofId(id).orElseThrow());
    }
    if (EventId.parse(id).isPresent()) {
      return event(EventId.parse(id).orElseThrow(), histories);
    }
    if (ProposalId.parse(id).isPresent()) {
      return CompletableFuture.completedFuture(
          proposals.find(ProposalId.parse(id).orElseThrow(), Caller.of(env.getGraphQlContext())));
    }
    return ProfileId.question(id)
        .map(question -> profile(id, question, profiles))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private CompletableFuture<@Nullable EventView> event(
      EventId id, DataLoader<HistoryKey, CountryHistory> histories) {
    KnowledgeScope scope = KnowledgeScope.ofToday(id.country(), today.date());
    return scope
        .history(histories)
        .thenApply(
            history -> history.find(id).map(event -> new EventView(event, scope)).orElse(null));
  }

  /** An instant that no profile reports gives no valid id. */
  private static CompletableFuture<@Nullable ProfileView> profile(
      String id, ProfileQuestion question, DataLoader<ProfileQuestion, Profile> profiles) {
    return profiles
        .load(question)
        .thenApply(ProfileView::of)
        .thenApply(view -> view.id().equals(id) ? view : null);
  }
}
