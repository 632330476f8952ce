package org.cyberwellness.api.oracle;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How much was on trial, lest a random test grow empty. */
final class Tally {
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Places taken in the stream. */
  int events() {
    return of("events");
  }

  int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  void refused(int events) {
    add("refused", events);
  }

  void recorded(Learnt request, Collection<Statement> before) {
    LocalDate latest =
        before.stream().map(Statement::begin).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    add("requests", 1);
    add("events", Math.max(1, request.recorded().size()));
    if (!request.retracted().isEmpty()) {
      add(request.recorded().isEmpty() ? "retractions" : "corrections", 1);
    }
    for (Statement statement : request.recorded()) {
      add(statement.begin().isBefore(latest) ? "arrived late" : "arrived in order", 1);
      add("kind " + statement.kind(), 1);
    }
  }

  void judged(Verdict verdict) {
    add("questions", 1);
    verdict.rows().values().forEach(row -> add("rows " + row.status(), 1));
  }

  void add(Tally other) {
    other.counts.forEach(this::add);
  }

  private void add(String what, int count) {
    counts.merge(what, count, Integer::sum);
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .filter(count -> !count.getKey().startsWith("kind "))
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(joining(", "));
  }
}
