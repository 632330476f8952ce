package org.cyberwellness.benchmark.read;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;

/** Nanoseconds of one benchmark: the medians, over its forks, of each fork's percentile. */
record Measured(double p50, double p95) {

  static Measured by(Options options) throws RunnerException {
    RunResult result = new Runner(options).runSingle();
    return new Measured(percentile(result, 50), percentile(result, 95));
  }

  private static double percentile(RunResult result, double percent) {
    double[] forks =
        result.getBenchmarkResults().stream()
            .mapToDouble(fork -> fork.getPrimaryResult().getStatistics().getPercentile(percent))
            .sorted()
            .toArray();
    return forks[forks.length / 2];
  }
}
