package org.cyberwellness.api.web.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of a request; 0 means no limit.
 *
 * @param depth the highest nesting of fields
 * @param complexity the highest estimated number of fields in an answer
 * @param aliases the highest number of aliased fields
 * @param rootFields the highest number of fields at an operation's root
 * @param directives the highest number of directives in a document
 * @param tokens the highest number of tokens in a document
 * @param requestSize the largest request body
 * @param executionTime the longest execution of a query
 * @param requestsPerMinute the highest number of requests of a client in a minute
 * @param subscriptions the highest number of open subscriptions of a client
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

  /** Whether an enabled limit is exceeded. */
  static boolean isExceeded(long limit, long asked) {
    return limit > 0 && asked > limit;
  }
}
