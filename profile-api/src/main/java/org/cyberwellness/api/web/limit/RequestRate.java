package org.cyberwellness.api.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The remaining requests of each client, counted separately by each instance. */
@Component
class RequestRate {
  /** The highest number of clients remembered; the least recently seen is forgotten first. */
  private static final long MOST_CLIENTS = 100_000;

  private static final int BYTES_OF_A_CLIENT = 500;
  private static final int PART_OF_THE_HEAP = 32;

  private static final Duration PERIOD = Duration.ofMinutes(1);

  private final int most;
  private final Cache<Client, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(
              Math.min(
                  MOST_CLIENTS,
                  Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP / BYTES_OF_A_CLIENT))
          .expireAfterAccess(PERIOD.multipliedBy(2))
          .build();

  RequestRate(Limits limits) {
    this.most = limits.requestsPerMinute();
  }

  int most() {
    return most;
  }

  /** Uses one request of a client; empty if there is no limit. */
  Optional<ConsumptionProbe> take(Client client) {
    return most == 0
        ? Optional.empty()
        : Optional.of(buckets.get(client, _ -> full()).tryConsumeAndReturnRemaining(1));
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(Bandwidth.builder().capacity(most).refillGreedy(most, PERIOD).build())
        .build();
  }
}
