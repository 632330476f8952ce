package org.cyberwellness.history.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.cyberwellness.history.chain.RecordedInstant;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.proposal.ProposalEntry;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalApproved;

/** Stores the events of a command, its request and the proposal it approves in one transaction. */
final class LedgerEngine extends JdbcEventStorageEngine {
  /** Reads the hash of an event into its metadata, where readers find it. */
  private static final EventSchema WITH_HASH =
      EventSchema.builder()
          .trackedEventFields(
              _ ->
                  "globalIndex, eventIdentifier, aggregateIdentifier, sequenceNumber, type,"
                      + " timeStamp, payloadType, payloadRevision, payload, '{\"hash\":\"' || hash"
                      + " || '\",' || SUBSTRING(metaData FROM 2) AS metaData")
          .build();

  private final RequestEntries requests;
  private final Proposals proposals;
  private final Commits commits;
  private final ChainEnds ends = new ChainEnds();

  LedgerEngine(
      JdbcEventStorageEngine.Builder builder,
      RequestEntries requests,
      Proposals proposals,
      Commits commits) {
    super(builder.dataType(String.class).schema(WITH_HASH));
    this.requests = requests;
    this.proposals = proposals;
    this.commits = commits;
  }

  @Override
  protected PreparedStatement appendEvents(
      Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
      throws SQLException {
    Optional<Request> request = pendingRequest();
    request.ifPresent(one -> requests.add(new KnownRequest(one, rangeOf(events))));
    pendingApproval().ifPresent(one -> approve(one, events));
    ChainAppend append = new ChainAppend(connection, request, serializer, ends);
    PreparedStatement insert = append.statement(events);
    CurrentUnitOfWork.ifStarted(
        unitOfWork ->
            unitOfWork
                .root()
                .afterCommit(
                    _ -> {
                      ends.keep(append.appended());
                      commits.tell(append.entries());
                    }));
    return insert;
  }

  private static Optional<Request> pendingRequest() {
    return CurrentUnitOfWork.isStarted()
        ? RequestOnce.takePending(CurrentUnitOfWork.get())
        : Optional.empty();
  }

  private static Optional<Approval> pendingApproval() {
    return CurrentUnitOfWork.isStarted()
        ? ApprovalOnce.takePending(CurrentUnitOfWork.get())
        : Optional.empty();
  }

  private void approve(Approval approval, List<? extends EventMessage<?>> events) {
    StreamRange range = rangeOf(events);
    EventMessage<?> first = events.getFirst();
    proposals.insert(
        new ProposalEntry(
            approval.proposal(),
            ProposalEntry.DECIDED,
            first.getTimestamp(),
            RecordedStamp.authorOf(first),
            new ProposalApproved(range.first(), range.last(), approval.comment())),
        range.country(),
        null);
  }

  /** An aggregate must not decide on a stream that contains unknown events. */
  @Override
  public DomainEventStream readEvents(String aggregateIdentifier, long firstSequence) {
    DomainEventStream events = stored(aggregateIdentifier, firstSequence);
    return DomainEventStream.of(
        events.asStream().peek(EventSerializer::known), events::getLastSequenceNumber);
  }

  /** Reads events without this check. */
  DomainEventStream stored(String aggregateIdentifier, long firstSequence) {
    return super.readEvents(aggregateIdentifier, firstSequence);
  }

  @Override
  protected void handlePersistenceException(Exception exception, EventMessage<?> failedEvent) {
    if (ConcurrencyErrors.causes(exception)) {
      throw new ConcurrencyException(
          "Another command was first: " + failedEvent.getIdentifier(), exception);
    }
    super.handlePersistenceException(exception, failedEvent);
  }

  @Override
  protected PreparedStatement createTokenAt(Connection connection, Instant instant)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "SELECT min(globalIndex) - 1 FROM DomainEventEntry WHERE timeStamp >= ?");
    writeTimestamp(statement, 1, instant);
    return statement;
  }

  @Override
  protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp)
      throws SQLException {
    statement.setString(position, RecordedInstant.text(timestamp));
  }

  @Override
  @SuppressWarnings("unchecked")
  protected <T> T readPayload(ResultSet row, String column) throws SQLException {
    return (T) row.getString(column);
  }

  private static StreamRange rangeOf(List<? extends EventMessage<?>> events) {
    DomainEventMessage<?> first = (DomainEventMessage<?>) events.getFirst();
    DomainEventMessage<?> last = (DomainEventMessage<?>) events.getLast();
    return new StreamRange(
        new CountryCode(first.getAggregateIdentifier()),
        first.getSequenceNumber(),
        last.getSequenceNumber());
  }
}
