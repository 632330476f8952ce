package org.cyberwellness.history.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy.Eviction;
import java.util.Set;

/** Room in a cache that is bounded by the weight of its values. */
public final class Room {
  /** What takes a smaller part of the cache is admitted soon, if it is asked for again. */
  private static final int PART_OF_A_LARGE_VALUE = 100;

  private Room() {}

  /**
   * Evicts what was used least recently, until a large value fits. A full cache by itself would
   * refuse the value as long as anything that it would displace was asked for as often, and the
   * longest histories would be read again for each event that is recorded on them.
   */
  public static <K> void make(Cache<K, ?> cache, long weight) {
    cache
        .policy()
        .eviction()
        .filter(eviction -> weight > eviction.getMaximum() / PART_OF_A_LARGE_VALUE)
        .filter(eviction -> weight <= eviction.getMaximum())
        .ifPresent(eviction -> evict(cache, eviction, weight));
  }

  private static <K, V> void evict(Cache<K, ?> cache, Eviction<K, V> eviction, long weight) {
    while (eviction.weightedSize().orElse(0) + weight > eviction.getMaximum()) {
      Set<K> coldest = eviction.coldest(1).keySet();
      if (coldest.isEmpty()) {
        return;
      }
      cache.invalidateAll(coldest);
    }
  }
}
