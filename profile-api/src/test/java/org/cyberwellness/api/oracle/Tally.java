package org.cyberwellness.api.oracle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How much was on trial, lest a random test grow empty. */
final class Tally {
  private static final String KIND = "kind ";

  private final Map<String, Integer> counts = new TreeMap<>();

  /** Places taken in the stream. */
  int events() {
    return of("events");
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
      add(KIND + statement.kind(), 1);
    }
  }

  void judged(Verdict verdict) {
    add("questions", 1);
    verdict.rows().values().forEach(row -> add("rows " + row.status(), 1));
  }

  void add(Tally other) {
    other.counts.forEach(this::add);
  }

  /** Events of every kind came in any order, and rows of every status were judged. */
  void assertRich() {
    assertThat(counts)
        .containsKeys("arrived in order", "arrived late", "corrections", "retractions", "events")
        .containsKeys("rows NOT_REPORTED", "rows ABSENT", "rows IN_DEVELOPMENT", "rows IN_PLACE");
    assertThat(counts.keySet()).filteredOn(what -> what.startsWith(KIND)).hasSize(30);
    assertThat(of("refused")).isLessThan(events());
  }

  private int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  private void add(String what, int count) {
    counts.merge(what, count, Integer::sum);
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .filter(count -> !count.getKey().startsWith(KIND))
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(joining(", "));
  }
}
