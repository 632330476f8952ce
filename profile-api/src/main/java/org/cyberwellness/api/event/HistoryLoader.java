package org.cyberwellness.api.event;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads all histories that one level of a query needs with one read. */
@Component
class HistoryLoader {
  private final HistoryCache histories;

  HistoryLoader(HistoryCache histories, BatchLoaderRegistry registry) {
    this.histories = histories;
    registry
        .forTypePair(HistoryKey.class, CountryHistory.class)
        .registerMappedBatchLoader((keys, _) -> Mono.fromCallable(() -> load(keys)));
  }

  private Map<HistoryKey, CountryHistory> load(Set<HistoryKey> keys) {
    Map<CountryCode, CountryHistory> loaded =
        histories.of(keys.stream().map(HistoryKey::country).collect(toSet()));
    return keys.stream()
        .collect(
            toMap(
                key -> key,
                key ->
                    Objects.requireNonNull(loaded.get(key.country())).knownUpTo(key.sequence())));
  }
}
