package org.cyberwellness.history.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.history.chain.RecordedInstant;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads all countries' entries in the order of recording, from either end and from any place in it,
 * by an index: the cost does not depend on the number of entries before or after.
 */
public final class RecordingOrder {
  private static final String ENTRIES = " FROM DomainEventEntry WHERE type = 'CountryProfile'";
  private static final String FACTS =
      ENTRIES + " AND payloadType <> 'EVENT_RETRACTED' AND timeStamp >= ? AND timeStamp < ?";
  private static final String SELECT =
      "SELECT aggregateIdentifier, sequenceNumber, timeStamp, metaData";
  private static final String ORDER =
      " ORDER BY timeStamp%1$s, aggregateIdentifier%1$s, sequenceNumber%1$s FETCH FIRST %2$d ROWS"
          + " ONLY";

  private final JdbcClient jdbc;

  RecordingOrder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An entry that records a fact.
   *
   * @param recordedBy its author; null if the stored metadata cannot be read
   * @param proposedBy who proposed it, where another one approved; null otherwise
   */
  public record FactLine(
      EntryPlace place, @Nullable String recordedBy, @Nullable String proposedBy) {}

  /** The first lines of a span, in order. */
  public List<FactLine> first(RecordingSpan span, int most) {
    return read(span, "", most);
  }

  /** The last lines of a span, the last one first. */
  public List<FactLine> last(RecordingSpan span, int most) {
    return read(span, " DESC", most);
  }

  /** The last entries of all countries, retractions included; the last one first. */
  public List<EventId> lastEntries(int most) {
    return jdbc.sql(SELECT + ENTRIES + ORDER.formatted(" DESC", most))
        .query(RecordingOrder::id)
        .list();
  }

  /** The number of lines of a span. */
  public int count(RecordingSpan span) {
    List<Object> values = new ArrayList<>();
    return jdbc.sql("SELECT count(*)" + FACTS + conditions(span, values))
        .params(values)
        .query(Integer.class)
        .single();
  }

  private List<FactLine> read(RecordingSpan span, String direction, int most) {
    List<Object> values = new ArrayList<>();
    String conditions = conditions(span, values);
    return jdbc.sql(SELECT + FACTS + conditions + ORDER.formatted(direction, most))
        .params(values)
        .query(RecordingOrder::line)
        .list();
  }

  /** Further conditions, and the values of all. The stamps alone bound the part of the index. */
  private static String conditions(RecordingSpan span, List<Object> values) {
    EntryPlace after = span.after();
    EntryPlace before = span.before();
    StringBuilder conditions = new StringBuilder();
    Instant from =
        after == null || after.recordedAt().isBefore(span.from())
            ? span.from()
            : after.recordedAt();
    values.add(RecordedInstant.text(from));
    values.add(RecordedInstant.text(span.until()));
    if (after != null) {
      beyond(conditions, values, ">", after);
    }
    if (before != null) {
      conditions.append(" AND timeStamp <= ?");
      values.add(RecordedInstant.text(before.recordedAt()));
      beyond(conditions, values, "<", before);
    }
    if (!span.countries().isEmpty()) {
      conditions
          .append(" AND aggregateIdentifier IN (")
          .append("?, ".repeat(span.countries().size() - 1))
          .append("?)");
      span.countries().stream().map(CountryCode::alpha2).forEach(values::add);
    }
    return conditions.toString();
  }

  private static void beyond(
      StringBuilder conditions, List<Object> values, String sign, EntryPlace place) {
    conditions.append(
        " AND (timeStamp %1$s ? OR timeStamp = ? AND (aggregateIdentifier %1$s ? OR aggregateIdentifier = ? AND sequenceNumber %1$s ?))"
            .formatted(sign));
    String stamp = RecordedInstant.text(place.recordedAt());
    String country = place.id().country().alpha2();
    values.addAll(List.of(stamp, stamp, country, country, place.id().sequence()));
  }

  private static FactLine line(ResultSet row, int number) throws SQLException {
    StoredMetaData metaData = StoredMetaData.read(row.getString("metaData")).orElse(null);
    return new FactLine(
        new EntryPlace(Instant.parse(row.getString("timeStamp")), id(row, number)),
        metaData == null ? null : metaData.recordedBy(),
        metaData == null ? null : metaData.proposedBy());
  }

  private static EventId id(ResultSet row, int number) throws SQLException {
    return new EventId(
        new CountryCode(row.getString("aggregateIdentifier")), row.getLong("sequenceNumber"));
  }
}
