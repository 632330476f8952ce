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
   * Evicts what was used least recently, until a large value fits in the place of the key's own. A
   * full cache by itself would refuse the value as long as anything that it would displace was
   * asked for as often, and the longest histories would be read again for each event that is
   * recorded on them.
   */
  public static <K> void make(Cache<K, ?> cache, K key, long weight) {
    cache
        .policy()
        .eviction()
        .filter(eviction -> weight > eviction.getMaximum() / PART_OF_A_LARGE_VALUE)
        .filter(eviction -> weight <= eviction.getMaximum())
        .ifPresent(eviction -> evict(cache, eviction, key, weight));
  }

  private static <K, V> void evict(Cache<K, ?> cache, Eviction<K, V> eviction, K key, long weight) {
    while (taken(eviction, key) + weight > eviction.getMaximum()) {
      Set<K> coldest = eviction.coldest(1).keySet();
      if (coldest.isEmpty()) {
        return;
      }
      cache.invalidateAll(coldest);
    }
  }

  private static <K, V> long taken(Eviction<K, V> eviction, K key) {
    return eviction.weightedSize().orElse(0) - eviction.weightOf(key).orElse(0);
  }
}
