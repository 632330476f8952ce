package org.cyberwellness.api.recording;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.cyberwellness.history.cache.Room;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates used last, as many as have a number of events together. It lives as long as the
 * application that has it.
 */
final class AggregateCache implements Cache {
  private final com.github.benmanes.caffeine.cache.Cache<Object, Object> cached;
  private final Map<Object, Integer> events = new ConcurrentHashMap<>();

  AggregateCache(long mostEvents) {
    // On the caller's thread: what is over the number goes at once, and no thread is left behind.
    cached =
        Caffeine.newBuilder()
            .maximumWeight(mostEvents)
            .weigher((key, _) -> weight(key))
            .executor(Runnable::run)
            .build();
  }

  /**
   * Says how many events an aggregate has when it is next put. Axon's entries do not tell.
   *
   * @param key the aggregate's identifier
   */
  void weigh(Object key, long number) {
    events.put(key, Math.clamp(number, 1, Integer.MAX_VALUE));
  }

  private int weight(Object key) {
    return events.getOrDefault(key, 1);
  }

  @Override
  @SuppressWarnings("unchecked") // as Axon's interface demands of every cache
  public <K, V> @Nullable V get(K key) {
    return (V) cached.getIfPresent(key);
  }

  @Override
  public void put(Object key, Object value) {
    Room.make(cached, key, weight(key));
    cached.put(key, value);
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return cached.asMap().putIfAbsent(key, value) == null;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T computeIfAbsent(Object key, Supplier<T> value) {
    return (T) cached.get(key, _ -> value.get());
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
    cached.asMap().computeIfPresent(key, (_, value) -> update.apply((V) value));
  }

  @Override
  public boolean remove(Object key) {
    return cached.asMap().remove(key) != null;
  }

  @Override
  public void removeAll() {
    cached.invalidateAll();
  }

  @Override
  public boolean containsKey(Object key) {
    return cached.asMap().containsKey(key);
  }

  /** Not supported: a repository does not listen to its cache. */
  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    throw new UnsupportedOperationException("Nobody can listen to this cache");
  }
}
