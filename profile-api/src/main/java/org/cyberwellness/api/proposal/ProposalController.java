package org.cyberwellness.api.proposal;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberwellness.api.proposal.ProposalPayloads.ApproveProposalPayload;
import org.cyberwellness.api.proposal.ProposalPayloads.ProposalPayload;
import org.cyberwellness.api.web.paging.ListSnapshot;
import org.cyberwellness.api.web.paging.Page;
import org.cyberwellness.api.web.paging.PageArguments;
import org.cyberwellness.api.web.paging.Pages;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.ledger.ProposalPlace;
import org.cyberwellness.history.ledger.ProposalSelection;
import org.cyberwellness.history.ledger.Proposals;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.proposal.Proposal;
import org.cyberwellness.profile.proposal.ProposalId;
import org.cyberwellness.profile.proposal.ProposalState;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists proposals, makes them and decides on them. */
@Controller
class ProposalController {
  private final ProposalMaker maker;
  private final ProposalDecisions decisions;
  private final Proposals proposals;
  private final ProposalViews shown;
  private final Pages pages;
  private final Today today;

  ProposalController(
      ProposalMaker maker,
      ProposalDecisions decisions,
      Proposals proposals,
      ProposalViews shown,
      Pages pages,
      Today today) {
    this.maker = maker;
    this.decisions = decisions;
    this.proposals = proposals;
    this.shown = shown;
    this.pages = pages;
    this.today = today;
  }

  record ProposalFilter(
      @Nullable Set<CountryCode> countries,
      @Nullable Set<ProposalState> states,
      @Nullable Set<String> by) {
    static final ProposalFilter NONE = new ProposalFilter(null, null, null);

    /** Sorted, so that filters that differ only in order are equal. */
    ProposalFilter {
      countries = countries == null ? null : new TreeSet<>(countries);
      states = states == null ? null : new TreeSet<>(states);
      by = by == null ? null : new TreeSet<>(by);
    }
  }

  @QueryMapping
  Page<ProposalView> proposals(
      @Argument @Nullable ProposalFilter filter, DataFetchingEnvironment env) {
    PageArguments asked = PageArguments.of(env);
    ProposalFilter given = filter == null ? ProposalFilter.NONE : filter;
    Caller caller = caller(env);
    @Nullable Set<String> authors = ProposalAccess.readableAmong(given.by(), caller);
    String list = "proposals of %s: %s".formatted(authors, given);
    ListSnapshot walk =
        pages.walk(list, asked).orElseGet(() -> new ListSnapshot(today.date(), Map.of()));
    Page<ProposalPlace> page =
        pages.page(
            list,
            walk,
            proposals.list(new ProposalSelection(given.countries(), given.states(), authors)),
            place -> "%019d".formatted(place.place()),
            Comparator.naturalOrder(),
            asked);
    Map<ProposalId, Proposal> read = read(page.nodes());
    return page.map(place -> shown.of(Objects.requireNonNull(read.get(place.proposal())), caller));
  }

  private Map<ProposalId, Proposal> read(List<ProposalPlace> places) {
    return proposals.read(places.stream().map(ProposalPlace::proposal).toList()).stream()
        .collect(Collectors.toMap(Proposal::id, Function.identity()));
  }

  @MutationMapping
  ProposalPayload propose(DataFetchingEnvironment env) {
    return maker.propose(caller(env), input(env));
  }

  @MutationMapping
  ApproveProposalPayload approveProposal(DataFetchingEnvironment env) {
    return decisions.approve(caller(env), input(env));
  }

  @MutationMapping
  ProposalPayload rejectProposal(DataFetchingEnvironment env) {
    return decisions.reject(caller(env), input(env));
  }

  @MutationMapping
  ProposalPayload withdrawProposal(DataFetchingEnvironment env) {
    return decisions.withdraw(caller(env), input(env));
  }

  private static Caller caller(DataFetchingEnvironment env) {
    return Caller.of(env.getGraphQlContext());
  }

  private static Map<String, Object> input(DataFetchingEnvironment env) {
    return Objects.requireNonNull(env.<Map<String, Object>>getArgument("input"));
  }
}
