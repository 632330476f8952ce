package org.cyberwellness.benchmark.read;

import java.util.HashMap;
import java.util.Map;
import org.cyberwellness.benchmark.Run;
import org.cyberwellness.benchmark.peer.Product;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of reads, each once. */
final class Measurements {
  private final Run run;
  private final Map<String, Measured> done = new HashMap<>();

  Measurements(Run run) {
    this.run = run;
  }

  Measured read(Class<?> in, String name, Product product, int events) throws RunnerException {
    return measured(in, name, "product", product, events, forksOf(product, events));
  }

  Measured uncached(UncachedReads.Reader reader, int events) throws RunnerException {
    return measured(
        UncachedReads.class,
        "profile",
        "reader",
        reader,
        events,
        events == run.events() ? run.forks() : Math.min(1, run.forks()));
  }

  /** Several JVMs where a ratio is judged and may be close. */
  private int forksOf(Product product, int events) {
    return switch (product) {
      case OURS, XTDB -> events == run.events() ? run.forks() : Math.min(1, run.forks());
      case ENVERS, JAVERS_MONGO, JAVERS_MONGO_DEFAULT, JAVERS_H2, AXON_REPLAY ->
          Math.min(1, run.forks());
    };
  }

  private Measured measured(
      Class<?> in, String name, String parameter, Enum<?> value, int events, int forks)
      throws RunnerException {
    String key = "%s.%s %s %d".formatted(in.getSimpleName(), name, value, events);
    Measured known = done.get(key);
    if (known != null) {
      return known;
    }
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("%s\\.%s$".formatted(in.getName().replace(".", "\\."), name))
            .param(parameter, value.name())
            .param("events", Integer.toString(events))
            .forks(forks)
            .warmupIterations(run.quick() ? 1 : value.name().startsWith("JAVERS") ? 8 : 3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(run.quick() ? 1 : 3)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgsAppend("-Xmx3g", "-Dlogging.level.root=warn")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    Measured measured = Measured.by(options.build());
    done.put(key, measured);
    System.out.printf("%s: p50 %.0f ns, p95 %.0f ns%n", key, measured.p50(), measured.p95());
    return measured;
  }
}
