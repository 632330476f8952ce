package org.cyberwellness.api.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Axon's repository keeps aggregates in a cache that is the application's own. */
class AggregateCacheTest {
  private static final int MOST = 50;

  private final AggregateCache cache = new AggregateCache(MOST);

  @Test
  void what_was_put_is_there_until_it_is_removed() {
    cache.put("KH", "first");
    cache.put("KH", "second");

    assertThat(cache.<String, String>get("KH")).isEqualTo("second");
    assertThat(cache.containsKey("KH")).isTrue();
    assertThat(cache.remove("KH")).isTrue();
    assertThat(cache.remove("KH")).isFalse();
    assertThat(cache.<String, String>get("KH")).isNull();
  }

  @Test
  void what_is_there_is_not_put_again_and_what_is_not_is_not_updated() {
    assertThat(cache.putIfAbsent("KH", "first")).isTrue();
    assertThat(cache.putIfAbsent("KH", "second")).isFalse();
    assertThat(cache.computeIfAbsent("KH", () -> "third")).isEqualTo("first");
    assertThat(cache.computeIfAbsent("LA", () -> "other")).isEqualTo("other");

    cache.<String>computeIfPresent("KH", value -> value + ", later");
    cache.<String>computeIfPresent("VN", value -> value + ", later");

    assertThat(cache.<String, String>get("KH")).isEqualTo("first, later");
    assertThat(cache.containsKey("VN")).isFalse();
    cache.removeAll();
    assertThat(cache.containsKey("KH")).isFalse();
  }

  @Test
  void it_keeps_no_more_events_than_its_number() {
    putAll(1);
    assertThat(kept()).isBetween(1L, (long) MOST);

    putAll(5);
    assertThat(kept()).isBetween(1L, MOST / 5L);
  }

  @Test
  void an_aggregate_with_more_events_than_all_may_have_is_not_kept() {
    cache.weigh("KH", MOST + 1);
    cache.put("KH", "first");

    assertThat(cache.containsKey("KH")).isFalse();
  }

  @Test
  void a_long_one_takes_the_place_of_those_used_least_recently_however_often_they_were_used() {
    putAll(5);
    for (int n = 0; n < 100; n++) {
      kept();
    }

    cache.weigh("KH", MOST / 2);
    cache.put("KH", "first");

    assertThat(cache.containsKey("KH")).isTrue();
    assertThat(kept()).isEqualTo(MOST / 2 / 5L);
    cache.put("KH", "second");
    assertThat(kept()).isEqualTo(MOST / 2 / 5L);
  }

  private void putAll(int events) {
    IntStream.range(0, 10 * MOST)
        .forEach(
            n -> {
              cache.weigh("country " + n, events);
              cache.put("country " + n, n);
            });
  }

  private long kept() {
    return IntStream.range(0, 10 * MOST).filter(n -> cache.containsKey("country " + n)).count();
  }

  @Test
  void two_applications_in_one_process_have_each_their_own() {
    cache.put("KH", "first");

    assertThat(new AggregateCache(MOST).containsKey("KH")).isFalse();
  }
}
