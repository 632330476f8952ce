package org.cyberwellness.history.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.Recorded;
import org.cyberwellness.profile.RefusedException;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.proposal.Proposal;
import org.cyberwellness.profile.proposal.ProposalEntry;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalApproved;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalMade;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalRejected;
import org.cyberwellness.profile.proposal.ProposalId;
import org.cyberwellness.profile.proposal.ProposalState;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedDocument;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRecording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** What holds of proposals on any engine; each test has countries of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProposalContract {
  private static final Instant THEN = Instant.parse("2026-01-31T12:00:00.000001Z");
  private static final Passage WORDS = new Passage("So it is.");
  private static final int RACING = 16;

  private final Iterator<CountryCode> unused = CountryCode.all().iterator();
  private ConfigurableApplicationContext application;

  /** The properties that lead to the engine. */
  abstract List<String> engine() throws Exception;

  @BeforeAll
  void start() throws Exception {
    application = LedgerApplication.start(engine());
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @Test
  void given_a_proposal_when_its_command_is_carried_out_then_events_and_approval_are_stored() {
    CountryCode country = unused.next();
    ProposalId id = proposed(country, "analyst");

    Recorded recorded = (Recorded) send(id, recordEvents(country, "one", "two"));

    assertThat(ledger().read(new StreamRange(country, 0, 9)))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.recordedBy()).isEqualTo("steward"))
        .allSatisfy(entry -> assertThat(entry.proposedBy()).isEqualTo("analyst"));
    assertThat(proposals().find(id).map(Proposal::decision))
        .contains(
            new Proposal.Decision(
                "steward", recorded.recordedAt(), new ProposalApproved(0, 1, WORDS)));
  }

  @Test
  void given_a_proposal_of_ones_own_when_it_is_carried_out_then_nobody_else_proposed_it() {
    CountryCode country = unused.next();

    send(proposed(country, "steward"), recordEvents(country, "one"));

    assertThat(ledger().read(new StreamRange(country, 0, 9)))
        .extracting(StreamEntry::proposedBy)
        .containsOnlyNulls();
  }

  @Test
  void given_a_decided_proposal_when_its_command_is_carried_out_then_nothing_is_recorded() {
    CountryCode country = unused.next();
    ProposalId id = proposed(country, "analyst");
    proposals().add(rejected(id), country, null);

    assertThatThrownBy(() -> send(id, recordEvents(country, "one")))
        .isInstanceOf(ProposalDecidedException.class);
    assertThatThrownBy(() -> proposals().add(rejected(id), country, null))
        .isInstanceOf(ConcurrencyException.class);

    assertThat(ledger().read(new StreamRange(country, 0, 9))).isEmpty();
  }

  @Test
  void given_a_command_that_is_refused_when_it_was_proposed_then_the_proposal_waits() {
    CountryCode country = unused.next();
    ProposalId id = proposed(country, "analyst");

    assertThatThrownBy(() -> send(id, recordEvents(country, "one", "one")))
        .isInstanceOf(RefusedException.class);
    send(id, new RecordEvents(country, List.of(cirt("one")), null, true));

    assertThat(proposals().find(id).map(Proposal::state)).contains(ProposalState.PENDING);
  }

  @Test
  void given_one_proposal_when_16_approve_it_at_once_then_it_is_recorded_once() throws Exception {
    CountryCode country = unused.next();
    ProposalId id = proposed(country, "analyst");

    List<Object> results =
        Race.of(
            RACING,
            number -> () -> Race.retried(() -> send(id, recordEvents(country, "team " + number))));

    assertThat(results).filteredOn(Recorded.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(ProposalDecidedException.class::isInstance).hasSize(RACING - 1);
    assertThat(ledger().read(new StreamRange(country, 0, 99))).hasSize(1);
  }

  /** No lock of an aggregate is between them: the table alone decides. */
  @Test
  void given_one_proposal_when_16_streams_race_for_it_then_one_gets_events() throws Exception {
    List<CountryCode> countries = new ArrayList<>();
    for (int i = 0; i < RACING; i++) {
      countries.add(unused.next());
    }
    ProposalId id = proposed(countries.getFirst(), "analyst");

    List<Object> results =
        Race.of(
            RACING,
            number ->
                () -> Race.retried(() -> send(id, recordEvents(countries.get(number), "one"))));

    assertThat(results).filteredOn(Recorded.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(ProposalDecidedException.class::isInstance).hasSize(RACING - 1);
    assertThat(countries)
        .filteredOn(country -> !ledger().read(new StreamRange(country, 0, 9)).isEmpty())
        .hasSize(1);
  }

  @Test
  void given_proposals_when_they_are_listed_then_they_come_in_order_and_as_selected() {
    CountryCode one = unused.next();
    CountryCode other = unused.next();
    ProposalId first = proposed(one, "a lister");
    ProposalId second = proposed(other, "a lister");
    ProposalId third = proposed(one, "another lister");
    proposals().add(rejected(second), other, null);

    Set<String> both = Set.of("a lister", "another lister");
    assertThat(listed(null, null, both)).containsExactly(first, second, third);
    assertThat(listed(Set.of(one), null, null)).containsExactly(first, third);
    assertThat(listed(null, Set.of(ProposalState.PENDING), both)).containsExactly(first, third);
    assertThat(listed(null, Set.of(ProposalState.REJECTED), both)).containsExactly(second);
    assertThat(listed(null, Set.of(ProposalState.values()), Set.of("a lister")))
        .containsExactly(first, second);
    assertThat(listed(null, null, Set.of())).isEmpty();
    assertThat(proposals().waitingOf("a lister")).isEqualTo(1);
  }

  @Test
  void given_a_request_that_proposed_when_it_comes_again_then_its_proposal_is_the_answer() {
    CountryCode country = unused.next();
    Request request = new Request("propose-" + country, "a".repeat(64));
    Request same = new Request(request.id(), "b".repeat(64));
    ProposalId id = new ProposalId(UUID.randomUUID());
    proposals().add(made(id, country, "analyst"), country, request);

    assertThat(proposals().ofRequest(request)).contains(id);
    assertThatThrownBy(() -> proposals().ofRequest(same))
        .isInstanceOf(RequestIdReusedException.class);
    assertThatThrownBy(
            () ->
                application
                    .getBean(CommandGateway.class)
                    .sendAndWait(
                        new GenericCommandMessage<>(
                            recordEvents(country, "one"),
                            new CommandOrigin("steward", same).asMetaData())))
        .isInstanceOf(RequestIdReusedException.class);
    assertThatThrownBy(
            () ->
                proposals()
                    .add(
                        made(new ProposalId(UUID.randomUUID()), country, "analyst"), country, same))
        .isInstanceOf(ConcurrencyException.class);
  }

  @Test
  void given_a_document_of_a_mebibyte_when_it_is_proposed_then_it_is_read_back() {
    CountryCode country = unused.next();
    ProposedDocument document = new ProposedDocument(country, "ភ\n".repeat(1 << 18), null);
    ProposalId id = new ProposalId(UUID.randomUUID());

    proposals()
        .add(
            new ProposalEntry(
                id, ProposalEntry.MADE, THEN, "analyst", new ProposalMade(document, null)),
            country,
            null);

    assertThat(proposals().find(id).map(Proposal::change)).contains(document);
  }

  private List<ProposalId> listed(
      Set<CountryCode> countries, Set<ProposalState> states, Set<String> by) {
    return proposals().list(new ProposalSelection(countries, states, by)).stream()
        .map(ProposalPlace::proposal)
        .toList();
  }

  private ProposalId proposed(CountryCode country, String by) {
    ProposalId id = new ProposalId(UUID.randomUUID());
    proposals().add(made(id, country, by), country, null);
    return id;
  }

  private static ProposalEntry made(ProposalId id, CountryCode country, String by) {
    return new ProposalEntry(
        id,
        ProposalEntry.MADE,
        THEN,
        by,
        new ProposalMade(new ProposedRecording(country, List.of(cirt("one"))), null));
  }

  private static ProposalEntry rejected(ProposalId id) {
    return new ProposalEntry(
        id, ProposalEntry.DECIDED, THEN, "steward", new ProposalRejected(WORDS));
  }

  private Object send(ProposalId proposal, RecordEvents command) {
    Proposal proposed = proposals().find(proposal).orElseThrow();
    return application
        .getBean(CommandGateway.class)
        .sendAndWait(
            new GenericCommandMessage<>(
                command,
                new CommandOrigin(
                        "steward", new Approval(proposal, proposed.proposedBy(), WORDS), null)
                    .asMetaData()));
  }

  private static RecordEvents recordEvents(CountryCode country, String... titles) {
    return new RecordEvents(
        country, List.of(titles).stream().map(ProposalContract::cirt).toList(), null, false);
  }

  private static ProfileEvent cirt(String title) {
    return new CirtRecognized(
        Effective.parse("2011"),
        new Line(title),
        null,
        null,
        null,
        new Source(new Line("A source"), null, null, null),
        null);
  }

  private Proposals proposals() {
    return application.getBean(Proposals.class);
  }

  private Ledger ledger() {
    return application.getBean(Ledger.class);
  }
}
