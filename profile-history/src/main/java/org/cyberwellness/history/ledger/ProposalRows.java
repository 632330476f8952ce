package org.cyberwellness.history.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cyberwellness.history.chain.StoredEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.proposal.ProposalEntry;
import org.cyberwellness.profile.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored entries of proposals, unparsed, for backups. Their streams are named by the ids. */
public final class ProposalRows {
  private static final int PAGE = 100;

  private final JdbcClient jdbc;
  private final Proposals proposals;

  ProposalRows(JdbcClient jdbc, Proposals proposals) {
    this.jdbc = jdbc;
    this.proposals = proposals;
  }

  private record PlacedEntry(long place, StoredEvent event) {}

  /** Passes every entry to the reader, in the order of storing. */
  public void each(Consumer<StoredEvent> reader) {
    List<PlacedEntry> page;
    long last = Long.MIN_VALUE;
    do {
      page =
          jdbc.sql(
                  "SELECT place, proposal, sequenceNumber, payloadType, payloadRevision,"
                      + " recordedAt, recordedBy, entry.requestId, requestKey, payload FROM"
                      + " ProposalEvent entry LEFT JOIN RequestEntry request ON request.requestId ="
                      + " entry.requestId WHERE place > ? ORDER BY place FETCH FIRST ? ROWS ONLY")
              .params(last, PAGE)
              .query((row, _) -> read(row))
              .list();
      page.forEach(placed -> reader.accept(placed.event()));
      last = page.isEmpty() ? last : page.getLast().place();
    } while (page.size() == PAGE);
  }

  /** Whether nothing was ever proposed. */
  public boolean isEmpty() {
    return jdbc.sql("SELECT place FROM ProposalEvent FETCH FIRST 1 ROW ONLY")
        .query(Long.class)
        .optional()
        .isEmpty();
  }

  /** Inserts an entry with its request. */
  public void insert(ProposalEntry entry, CountryCode country, StoredEvent stored) {
    proposals.add(
        entry,
        country,
        stored.requestId() == null || stored.requestKey() == null
            ? null
            : new Request(stored.requestId(), stored.requestKey()));
  }

  private static PlacedEntry read(ResultSet row) throws SQLException {
    String stream = new ProposalId(UUID.fromString(row.getString("proposal"))).toString();
    long sequence = row.getLong("sequenceNumber");
    return new PlacedEntry(
        row.getLong("place"),
        new StoredEvent(
            stream,
            sequence,
            stream + ":" + sequence,
            row.getString("payloadType"),
            row.getString("payloadRevision"),
            row.getString("recordedAt"),
            row.getString("recordedBy"),
            null,
            row.getString("requestId"),
            row.getString("requestKey"),
            row.getString("payload")));
  }
}
