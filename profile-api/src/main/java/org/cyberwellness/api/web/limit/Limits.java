package org.cyberwellness.api.web.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a request may ask for at most; 0 means without a limit.
 *
 * @param depth how deep fields may be nested
 * @param complexity how many fields an answer may have, as far as can be told from the question
 * @param aliases how many fields may be given another name
 * @param rootFields how many fields an operation may ask for at its root
 * @param directives how many directives a document may use
 * @param tokens how many names, values and signs a document may consist of
 * @param requestSize the largest body of a request
 * @param executionTime how long a query may take
 * @param requestsPerMinute how many requests a client may send
 * @param subscriptions how many subscriptions a client may have open
 */
@ConfigurationProperties("cyberwellness.limits")
record Limits(
    @DefaultValue("20") int depth,
    @DefaultValue("500000") long complexity,
    @DefaultValue("100") int aliases,
    @DefaultValue("50") int rootFields,
    @DefaultValue("100") int directives,
    @DefaultValue("15000") int tokens,
    @DefaultValue("8MB") DataSize requestSize,
    @DefaultValue("10s") Duration executionTime,
    @DefaultValue("6000") int requestsPerMinute,
    @DefaultValue("100") int subscriptions) {

  /** Whether a limit that is switched on is exceeded. */
  static boolean isExceeded(long limit, long asked) {
    return limit > 0 && asked > limit;
  }
}
