package org.cyberwellness.api.oracle;

import static java.util.stream.Collectors.toMap;

import clojure.java.api.Clojure;
import clojure.lang.IPersistentMap;
import clojure.lang.Var;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import xtdb.api.IXtdb;
import xtdb.api.IXtdbDatasource;
import xtdb.api.TransactionInstant;
import xtdb.api.XtdbDocument;
import xtdb.api.tx.Transaction;

/**
 * One country's history in XTDB. Each statement is an entity, valid from the day on which it
 * begins; a retraction deletes it over all valid time; a request is a transaction.
 */
final class XtdbHistory implements AutoCloseable {
  private static final Date EARLIEST = date(LocalDate.of(1000, 1, 1));
  private static final Date LATEST = date(LocalDate.of(10_000, 1, 1));

  /** The stamp of the first transaction; none may be ahead of XTDB's clock. */
  private static final long START = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

  private static final String STANDING = "{:find [(pull e [*])] :where [[e :sort]]}";

  /** An end counts from the day on which its measure begins. */
  private static final String ENDED =
      """
      {:find [m (min end)]
       :where [[m :can-end id] [m :day begin] [e :ends id] [e :day end] [(<= begin end)]]}
      """;

  /** An absence comes before what begins on its day. */
  private static final String ABSENT =
      """
      {:find [m (min end)]
       :where [[m :can-end] [m :row row] [m :day begin]
               [e :absent row] [e :day end] [(< begin end)]]}
      """;

  static {
    // XTDB's shortcut over many versions compares what cannot be compared (a ClassCastException in
    // find-first-entity-tx-within-range); without it, it looks at one version after the other.
    Clojure.var("clojure.core", "require").invoke(Clojure.read("xtdb.morton"));
    ((Var) Clojure.var("xtdb.morton", "*use-space-filling-curve-index?*")).bindRoot(false);
  }

  /**
   * What is said at one point of the two times.
   *
   * @param known what the last known request left, of {@code knownAt} and {@code sequence}
   * @param statements those that are known, stand, and have begun
   * @param ends the first day on which each of them ended, where it has
   */
  record Said(XtdbDocument known, List<XtdbDocument> statements, Map<Object, Long> ends) {}

  private final IXtdb node = IXtdb.startNode();
  private final Instant origin;
  private TransactionInstant last;

  /**
   * @param origin an instant before the first stamp
   */
  XtdbHistory(Instant origin) {
    this.origin = origin;
    last = submit(new Learnt(Instant.EPOCH, -1, List.of(), List.of()));
  }

  void learn(Learnt learnt) {
    last = submit(learnt);
  }

  Said said(LocalDate asOf, Instant knownAt) {
    node.awaitTx(last, Duration.ofMinutes(1));
    Date known = time(knownAt);
    IXtdbDatasource db = node.db(date(asOf), known.after(last.getTime()) ? last.getTime() : known);
    return new Said(
        db.entity("known"),
        db.query(STANDING).stream()
            .map(found -> XtdbDocument.factory((IPersistentMap) found.getFirst()))
            .toList(),
        Stream.of(ENDED, ABSENT)
            .flatMap(query -> db.query(query).stream())
            .collect(toMap(List::getFirst, found -> (Long) found.get(1), Math::min)));
  }

  private TransactionInstant submit(Learnt learnt) {
    Transaction.Builder transaction = Transaction.builder().withTxTime(time(learnt.stamp()));
    learnt.retracted().forEach(event -> transaction.delete(event, EARLIEST, LATEST));
    for (Statement statement : learnt.recorded()) {
      transaction.put(document(statement), date(statement.begin()), LATEST);
    }
    Map<String, Object> known =
        Map.of("knownAt", learnt.stamp().toString(), "sequence", learnt.sequence());
    transaction.put(XtdbDocument.create("known", known), EARLIEST, LATEST);
    return node.submitTx(transaction.build());
  }

  private static XtdbDocument document(Statement statement) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("row", statement.row());
    fields.put("sort", statement.sort().name());
    fields.put("day", statement.begin().toEpochDay());
    fields.put("shown", statement.shown());
    fields.put("evidence", statement.evidence());
    fields.put("can-end", statement.sort().canEnd() ? statement.measure() : null);
    fields.put("ends", statement.ends());
    fields.put("absent", statement.sort() == Statement.Sort.ABSENCE ? statement.row() : null);
    fields.values().removeIf(Objects::isNull);
    return XtdbDocument.create(statement.event(), fields);
  }

  /** XTDB has milliseconds where the application has microseconds: it is given one for each. */
  private Date time(Instant stamp) {
    return new Date(START + Math.max(0, ChronoUnit.MICROS.between(origin, stamp)));
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Override
  public void close() {
    try {
      node.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
