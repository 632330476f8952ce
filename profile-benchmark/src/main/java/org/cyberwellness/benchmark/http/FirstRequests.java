package org.cyberwellness.benchmark.http;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the first requests after a start took.
 *
 * @param times in nanoseconds, in their order
 */
record FirstRequests(long[] times) {
  private static final int NEIGHBOURS = 50;

  double p50() {
    return median(0, times.length);
  }

  /**
   * How many were sent before the median of the next {@value #NEIGHBOURS} was within a time; all
   * where it never was.
   */
  int until(double nanoseconds) {
    return IntStream.range(0, times.length - NEIGHBOURS)
        .filter(i -> median(i, i + NEIGHBOURS) <= nanoseconds)
        .findFirst()
        .orElse(times.length);
  }

  private double median(int from, int until) {
    long[] sorted = Arrays.copyOfRange(times, from, until);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
