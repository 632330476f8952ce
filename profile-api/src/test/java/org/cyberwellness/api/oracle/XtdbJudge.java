package org.cyberwellness.api.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cyberwellness.api.oracle.Statement.Sort;
import org.cyberwellness.api.oracle.XtdbHistory.Said;
import xtdb.api.XtdbDocument;

/**
 * Tells what a profile must say of what XTDB finds known, standing, begun and ended. No statement
 * is walked and no day is compared with the one that is asked for: that is XTDB's part.
 */
record XtdbJudge(XtdbHistory history) {
  private static final long NEVER = Long.MIN_VALUE;

  Verdict verdict(LocalDate asOf, Instant knownAt) {
    Said said = history.said(asOf, knownAt);
    Map<String, Verdict.Row> rows = new TreeMap<>();
    StatementShapes.INDICATORS.forEach(row -> rows.put(row, row(said, row)));
    long lastChange = lastDay(said.statements().stream());
    return new Verdict(
        (String) said.known().get("knownAt"),
        (Long) said.known().get("sequence"),
        said.statements().size(),
        lastChange == NEVER ? null : LocalDate.ofEpochDay(lastChange).toString(),
        readiness(rows),
        figures(said),
        rows);
  }

  String status(String row, LocalDate asOf, Instant knownAt) {
    return status(history.said(asOf, knownAt), row);
  }

  private static Verdict.Row row(Said said, String row) {
    return new Verdict.Row(
        status(said, row),
        on(said, row)
            .filter(s -> sort(s).isListed() && !said.ends().containsKey(s.getId()))
            .map(s -> texts(s, "shown"))
            .collect(toSet()),
        on(said, row).map(s -> texts(s, "evidence")).collect(toSet()));
  }

  /** Where nothing is in force, the last word counts; of one day's words, a development. */
  private static String status(Said said, String row) {
    List<Sort> inForce =
        on(said, row)
            .filter(s -> sort(s).canEnd() && !said.ends().containsKey(s.getId()))
            .map(XtdbJudge::sort)
            .toList();
    long absent = lastDay(on(said, row, Sort.ABSENCE));
    if (inForce.contains(Sort.MEASURE)
        || on(said, row, Sort.EXERCISE).anyMatch(exercise -> day(exercise) >= absent)) {
      return "IN_PLACE";
    }
    if (inForce.contains(Sort.SIGNATURE)) {
      return "IN_DEVELOPMENT";
    }
    long ended =
        on(said, row)
            .mapToLong(s -> said.ends().getOrDefault(s.getId(), NEVER))
            .reduce(absent, Math::max);
    long developed = lastDay(on(said, row, Sort.DEVELOPMENT));
    if (ended == NEVER && developed == NEVER) {
      return "NOT_REPORTED";
    }
    return developed >= ended ? "IN_DEVELOPMENT" : "ABSENT";
  }

  private static double readiness(Map<String, Verdict.Row> rows) {
    int points = 0;
    for (String row : StatementShapes.INDICATORS) {
      if (!StatementShapes.SECTION_2.contains(row)) {
        String status = rows.get(row).status();
        points += status.equals("IN_PLACE") ? 2 : status.equals("IN_DEVELOPMENT") ? 1 : 0;
      }
    }
    return points / (2.0 * 17);
  }

  private static Map<String, Map<String, String>> figures(Said said) {
    return said.statements().stream()
        .filter(statement -> sort(statement) == Sort.FIGURE)
        .collect(groupingBy(figure -> (String) figure.get("row")))
        .entrySet()
        .stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                figures ->
                    figures.getValue().stream()
                        .max(Comparator.comparing(XtdbJudge::day))
                        .map(latest -> texts(latest, "shown"))
                        .orElseThrow()));
  }

  private static Stream<XtdbDocument> on(Said said, String row) {
    return said.statements().stream().filter(statement -> row.equals(statement.get("row")));
  }

  private static Stream<XtdbDocument> on(Said said, String row, Sort sort) {
    return on(said, row).filter(statement -> sort(statement) == sort);
  }

  private static long lastDay(Stream<XtdbDocument> statements) {
    return statements.mapToLong(XtdbJudge::day).max().orElse(NEVER);
  }

  private static Sort sort(XtdbDocument statement) {
    return Sort.valueOf((String) statement.get("sort"));
  }

  private static long day(XtdbDocument statement) {
    return (Long) statement.get("day");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> texts(XtdbDocument statement, String name) {
    return Map.copyOf((Map<String, String>) statement.get(name));
  }
}
