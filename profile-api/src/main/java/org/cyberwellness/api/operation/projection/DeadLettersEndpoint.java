package org.cyberwellness.api.operation.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cyberwellness.history.ledger.DeadLetters;
import org.cyberwellness.history.ledger.DeadLetters.Waiting;
import org.cyberwellness.history.store.Backlog;
import org.cyberwellness.profile.event.CountryCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * {@code /actuator/deadletters}: lists the countries with dead letters, and projects them again.
 */
@Component
@Endpoint(id = "deadletters")
class DeadLettersEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLettersEndpoint.class);

  private final DeadLetters letters;
  private final Backlog backlog;

  DeadLettersEndpoint(DeadLetters letters, Backlog backlog) {
    this.letters = letters;
    this.backlog = backlog;
  }

  /**
   * The result of a drain.
   *
   * @param drained the countries without dead letters now
   * @param waiting the countries that still have dead letters, and why
   */
  record Drained(List<String> drained, Map<String, Waiting> waiting) {}

  /** The waiting countries, by code. */
  @ReadOperation
  Map<String, Waiting> waiting() {
    return byCode(letters.waiting());
  }

  /** Tries to project the dead letters of all countries. */
  @WriteOperation
  Drained drain() {
    return drain(letters.waiting().keySet());
  }

  /** Tries to project the dead letters of one country, if it has any. */
  @WriteOperation
  Drained drain(@Selector String country) {
    return drain(
        letters.waiting().keySet().stream()
            .filter(waiting -> waiting.alpha2().equals(country))
            .toList());
  }

  private Drained drain(Collection<CountryCode> countries) {
    Map<CountryCode, String> causes = new TreeMap<>();
    for (CountryCode country : countries) {
      try {
        backlog.catchUp(country);
      } catch (RuntimeException failure) {
        LOG.warn("The dead letters of {} still cannot be projected", country, failure);
        causes.put(country, failure.toString());
      }
    }
    SortedMap<CountryCode, Waiting> waiting = letters.waiting();
    causes.forEach(
        (country, cause) -> waiting.computeIfPresent(country, (_, w) -> w.because(cause)));
    return new Drained(
        countries.stream()
            .filter(country -> !waiting.containsKey(country))
            .map(CountryCode::alpha2)
            .toList(),
        byCode(waiting));
  }

  private static Map<String, Waiting> byCode(Map<CountryCode, Waiting> waiting) {
    return waiting.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().alpha2(), Map.Entry::getValue, (a, _) -> a, TreeMap::new));
  }
}
