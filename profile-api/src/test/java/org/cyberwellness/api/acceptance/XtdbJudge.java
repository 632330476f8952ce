package org.cyberwellness.api.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cyberwellness.api.acceptance.Statement.Sort;
import xtdb.api.IXtdb;
import xtdb.api.IXtdbDatasource;
import xtdb.api.TransactionInstant;
import xtdb.api.XtdbDocument;
import xtdb.api.tx.Transaction;

/**
 * One country's history in XTDB. Each statement is an entity, valid from the day on which it
 * begins; a retraction deletes it over all valid time, a request is a transaction. So XTDB alone
 * decides what is known, what stands and what has begun, and its Datalog what has ended.
 */
final class XtdbJudge implements AutoCloseable {
  private static final Date EARLIEST = date(LocalDate.of(1000, 1, 1));
  private static final Date LATEST = date(LocalDate.of(10_000, 1, 1));

  /** When nothing was known. XTDB's transactions may not be stamped ahead of its clock. */
  private static final long NOTHING_KNOWN = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

  private static final String STANDING = "{:find [(pull e [*])] :where [[e :event]]}";

  /** The first end that does not come before the beginning; the first absence that comes after. */
  private static final String ENDED =
      """
      {:find [m (min day)]
       :where [[m :can-end true] [m :measure id] [m :row row] [m :day begin]
               (or-join [id row begin day]
                 (and [e :ends id] [e :day day] [(<= begin day)])
                 (and [e :absent row] [e :day day] [(< begin day)]))]}
      """;

  static {
    // XTDB's shortcut over many versions compares what cannot be compared (a ClassCastException in
    // find-first-entity-tx-within-range); without it, it looks at one version after the other.
    Clojure.var("clojure.core", "require").invoke(Clojure.read("xtdb.morton"));
    ((Var) Clojure.var("xtdb.morton", "*use-space-filling-curve-index?*")).bindRoot(false);
  }

  private final IXtdb node = IXtdb.startNode();
  private final Instant origin;
  private TransactionInstant last;

  /**
   * @param origin before the first stamp
   */
  XtdbJudge(Instant origin) {
    this.origin = origin;
    learn(new Learnt(origin, Instant.EPOCH, -1, List.of(), List.of()));
  }

  /** What is said at one point of the two times. */
  private record Said(IXtdbDatasource db, List<XtdbDocument> standing, Map<Object, Long> ends) {}

  void learn(Learnt learnt) {
    Transaction.Builder transaction = Transaction.builder().withTxTime(time(learnt.stamp()));
    for (String event : learnt.retracted()) {
      transaction.delete(event, EARLIEST, LATEST);
    }
    for (Statement statement : learnt.recorded()) {
      transaction.put(document(statement), date(statement.begin()), LATEST);
    }
    transaction.put(
        XtdbDocument.create(
            "known", Map.of("knownAt", learnt.shown().toString(), "sequence", learnt.sequence())),
        EARLIEST,
        LATEST);
    last = node.submitTx(transaction.build());
  }

  Verdict verdict(LocalDate asOf, Instant knownAt) {
    Said said = said(asOf, knownAt);
    XtdbDocument known = said.db().entity("known");
    Map<String, Verdict.Row> rows = new TreeMap<>();
    StatementShapes.INDICATORS.forEach(row -> rows.put(row, row(said, row)));
    return new Verdict(
        (String) known.get("knownAt"),
        (long) known.get("sequence"),
        said.standing().size(),
        said.standing().stream()
            .map(XtdbJudge::day)
            .max(Comparator.naturalOrder())
            .map(day -> LocalDate.ofEpochDay(day).toString())
            .orElse(null),
        readiness(rows),
        said.standing().stream()
            .filter(statement -> sort(statement) == Sort.FIGURE)
            .collect(groupingBy(s -> (String) s.get("row")))
            .entrySet()
            .stream()
            .collect(toMap(Map.Entry::getKey, figures -> shown(latest(figures.getValue())))),
        rows);
  }

  String status(String row, LocalDate asOf, Instant knownAt) {
    return status(said(asOf, knownAt), row);
  }

  private Said said(LocalDate asOf, Instant knownAt) {
    node.awaitTx(last, Duration.ofMinutes(1));
    Date known = time(knownAt);
    IXtdbDatasource db = node.db(date(asOf), known.after(last.getTime()) ? last.getTime() : known);
    return new Said(
        db,
        db.query(STANDING).stream()
            .map(found -> XtdbDocument.factory((IPersistentMap) found.getFirst()))
            .toList(),
        db.query(ENDED).stream()
            .collect(toMap(found -> found.getFirst(), found -> (Long) found.get(1))));
  }

  private static Verdict.Row row(Said said, String row) {
    return new Verdict.Row(
        status(said, row),
        on(said, row)
            .filter(s -> sort(s).isListed() && !said.ends().containsKey(s.getId()))
            .map(XtdbJudge::shown)
            .collect(toSet()),
        on(said, row).map(XtdbJudge::evidence).collect(toSet()));
  }

  /** What holds where nothing is in force is the last word; on one day, a development's. */
  private static String status(Said said, String row) {
    List<Sort> inForce =
        on(said, row)
            .filter(s -> sort(s).canEnd() && !said.ends().containsKey(s.getId()))
            .map(XtdbJudge::sort)
            .toList();
    long absent = lastDay(on(said, row).filter(s -> sort(s) == Sort.ABSENCE));
    if (inForce.contains(Sort.MEASURE)
        || on(said, row).anyMatch(s -> sort(s) == Sort.EXERCISE && day(s) >= absent)) {
      return "IN_PLACE";
    }
    if (inForce.contains(Sort.SIGNATURE)) {
      return "IN_DEVELOPMENT";
    }
    long ended =
        on(said, row)
            .map(s -> said.ends().getOrDefault(s.getId(), Long.MIN_VALUE))
            .reduce(absent, Math::max);
    long developed = lastDay(on(said, row).filter(s -> sort(s) == Sort.DEVELOPMENT));
    if (ended == Long.MIN_VALUE && developed == Long.MIN_VALUE) {
      return "NOT_REPORTED";
    }
    return developed >= ended ? "IN_DEVELOPMENT" : "ABSENT";
  }

  private static double readiness(Map<String, Verdict.Row> rows) {
    double points = 0;
    for (Map.Entry<String, Verdict.Row> row : rows.entrySet()) {
      if (!StatementShapes.SECTION_2.contains(row.getKey())) {
        String status = row.getValue().status();
        points += status.equals("IN_PLACE") ? 2 : status.equals("IN_DEVELOPMENT") ? 1 : 0;
      }
    }
    return points / (2 * 17);
  }

  private static XtdbDocument document(Statement statement) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("event", true);
    fields.put("row", statement.row());
    fields.put("sort", statement.sort().name());
    fields.put("can-end", statement.sort().canEnd());
    fields.put("day", statement.begin().toEpochDay());
    fields.put("shown", statement.shown());
    fields.put("evidence", statement.evidence());
    fields.put("measure", statement.measure());
    fields.put("ends", statement.ends());
    fields.put("absent", statement.sort() == Sort.ABSENCE ? statement.row() : null);
    fields.values().removeIf(java.util.Objects::isNull);
    return XtdbDocument.create(statement.event(), fields);
  }

  private static Stream<XtdbDocument> on(Said said, String row) {
    return said.standing().stream().filter(statement -> row.equals(statement.get("row")));
  }

  private static Sort sort(XtdbDocument statement) {
    return Sort.valueOf((String) statement.get("sort"));
  }

  private static long day(XtdbDocument statement) {
    return (Long) statement.get("day");
  }

  private static long lastDay(Stream<XtdbDocument> statements) {
    return statements.mapToLong(XtdbJudge::day).max().orElse(Long.MIN_VALUE);
  }

  private static XtdbDocument latest(List<XtdbDocument> figures) {
    return figures.stream().max(Comparator.comparing(XtdbJudge::day)).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> shown(XtdbDocument statement) {
    return Map.copyOf((Map<String, String>) statement.get("shown"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> evidence(XtdbDocument statement) {
    return Map.copyOf((Map<String, String>) statement.get("evidence"));
  }

  /** XTDB has milliseconds where the application has microseconds: it is given one for each. */
  private Date time(Instant stamp) {
    return new Date(NOTHING_KNOWN + Math.max(0, ChronoUnit.MICROS.between(origin, stamp)));
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
