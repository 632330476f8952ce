package org.cyberwellness.history.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cyberwellness.history.chain.RecordedInstant;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.proposal.Proposal;
import org.cyberwellness.profile.proposal.ProposalEntry;
import org.cyberwellness.profile.proposal.ProposalForm;
import org.cyberwellness.profile.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores and reads the streams of proposals. No country's stream knows of them. */
public final class Proposals {
  private final JdbcClient jdbc;
  private final RequestEntries requests;
  private final TransactionTemplate transaction;

  Proposals(JdbcClient jdbc, RequestEntries requests, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** The proposal with this id. */
  public Optional<Proposal> find(ProposalId id) {
    return read(List.of(id)).stream().findAny();
  }

  /** The proposals with these ids that exist, in this order. */
  public List<Proposal> read(Collection<ProposalId> ids) {
    Map<ProposalId, List<ProposalEntry>> streams = new LinkedHashMap<>();
    ids.forEach(id -> streams.put(id, new ArrayList<>()));
    if (!ids.isEmpty()) {
      jdbc.sql(
              "SELECT proposal, sequenceNumber, payloadType, payloadRevision, recordedAt,"
                  + " recordedBy, payload FROM ProposalEvent WHERE proposal IN (:ids)"
                  + " ORDER BY proposal, sequenceNumber")
          .param("ids", ids.stream().map(id -> id.uuid().toString()).toList())
          .query((row, _) -> entry(row))
          .list()
          .forEach(
              entry -> streams.computeIfPresent(entry.proposal(), (_, one) -> and(one, entry)));
    }
    return streams.values().stream().filter(stream -> !stream.isEmpty()).map(Proposal::of).toList();
  }

  private static List<ProposalEntry> and(List<ProposalEntry> stream, ProposalEntry entry) {
    stream.add(entry);
    return stream;
  }

  /** The places of the selected proposals, oldest first. */
  public List<ProposalPlace> list(ProposalSelection selected) {
    return selected.isEmpty()
        ? List.of()
        : ProposalQuery.of(selected)
            .on(jdbc)
            .query(
                (row, _) -> new ProposalPlace(row.getLong("place"), id(row.getString("proposal"))))
            .list();
  }

  /** How many proposals of somebody wait. */
  public int waitingOf(String proposedBy) {
    return jdbc.sql(
            "SELECT count(*) FROM ProposalEvent made WHERE made.recordedBy = ?"
                + " AND made.sequenceNumber = ? AND NOT EXISTS (SELECT 1 FROM ProposalEvent decided"
                + " WHERE decided.proposal = made.proposal AND decided.sequenceNumber = ?)")
        .params(proposedBy, ProposalEntry.MADE, ProposalEntry.DECIDED)
        .query(Integer.class)
        .single();
  }

  /**
   * The proposal that this request made or decided on; empty if it was not executed.
   *
   * @throws RequestIdReusedException if another request has the same id
   */
  public Optional<ProposalId> ofRequest(Request request) {
    Optional<KnownRequest> known = requests.find(request.id());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (!known.get().request().equals(request)) {
      throw new RequestIdReusedException(request.id());
    }
    return jdbc.sql("SELECT proposal FROM ProposalEvent WHERE requestId = ?")
        .param(request.id())
        .query((row, _) -> id(row.getString("proposal")))
        .optional();
  }

  /**
   * Adds an entry to a proposal's stream.
   *
   * @param request the request that it comes from; null if that has no id
   * @throws ConcurrencyException if the stream has an entry in this place, or the request was
   *     executed before
   */
  public void add(ProposalEntry entry, CountryCode country, @Nullable Request request) {
    transaction.executeWithoutResult(
        _ -> {
          if (request != null) {
            requests.add(new KnownRequest(request, country, null));
          }
          insert(entry, country, request);
        });
  }

  boolean isDecided(ProposalId id) {
    return jdbc.sql("SELECT place FROM ProposalEvent WHERE proposal = ? AND sequenceNumber = ?")
        .params(id.uuid().toString(), ProposalEntry.DECIDED)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  /**
   * Adds an entry in the transaction that is open.
   *
   * @throws ConcurrencyException if the stream has an entry in this place
   */
  void insert(ProposalEntry entry, CountryCode country, @Nullable Request request) {
    try {
      jdbc.sql(
              "INSERT INTO ProposalEvent (proposal, sequenceNumber, country, payloadType,"
                  + " payloadRevision, recordedAt, recordedBy, requestId, payload)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .param(entry.proposal().uuid().toString())
          .param(entry.sequence())
          .param(country.alpha2())
          .param(ProposalForm.nameOf(entry.event()))
          .param(ProposalForm.REVISION)
          .param(RecordedInstant.text(entry.at()))
          .param(entry.by())
          .param(request == null ? null : request.id())
          .param(ProposalForm.write(entry.event()))
          .update();
    } catch (DataAccessException failure) {
      if (ConcurrencyErrors.causes(failure)) {
        throw new ConcurrencyException(entry.proposal() + " was decided on meanwhile", failure);
      }
      throw failure;
    }
  }

  private static ProposalEntry entry(ResultSet row) throws SQLException {
    return new ProposalEntry(
        id(row.getString("proposal")),
        row.getLong("sequenceNumber"),
        Instant.parse(row.getString("recordedAt")),
        row.getString("recordedBy"),
        ProposalForm.read(
            row.getString("payloadType"),
            row.getString("payloadRevision"),
            row.getString("payload")));
  }

  private static ProposalId id(String uuid) {
    return new ProposalId(UUID.fromString(uuid));
  }
}
