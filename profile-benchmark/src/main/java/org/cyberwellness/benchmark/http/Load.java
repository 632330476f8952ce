package org.cyberwellness.benchmark.http;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Sends requests over connections that are kept, each one after the other, and measures.
 *
 * @param ownShare of the processors: what the driver took from the server
 * @param processorNs what the server took for a request; 0 where nobody looked
 */
record Load(double perSecond, double p50Ns, double p95Ns, double ownShare, double processorNs) {

  Load with(double processor) {
    return new Load(perSecond, p50Ns, p95Ns, ownShare, processor);
  }

  /**
   * Loads a server.
   *
   * @param requests the bytes of the i-th request of a connection
   */
  static Load of(int port, int connections, int seconds, IntFunction<byte[]> requests)
      throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Future<long[]>> taken = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      for (int i = 0; i < connections; i++) {
        int first = i * 1_009;
        Callable<long[]> client = () -> client(port, first, end, requests);
        taken.add(threads.submit(client));
      }
    }
    double passed = System.nanoTime() - start;
    double own = (system.getProcessCpuTime() - cpu) / passed / system.getAvailableProcessors();
    List<long[]> all = new ArrayList<>();
    for (Future<long[]> client : taken) {
      all.add(client.get());
    }
    long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Load(
        sorted.length / passed * 1e9,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        own,
        0);
  }

  /** How long each request of one connection took, in nanoseconds, in their order. */
  static long[] times(int port, int seconds, IntFunction<byte[]> requests) throws IOException {
    return client(port, 0, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds), requests);
  }

  private static long[] client(int port, int first, long end, IntFunction<byte[]> requests)
      throws IOException {
    List<Long> taken = new ArrayList<>();
    try (KeptConnection connection = new KeptConnection(port)) {
      for (int i = first; System.nanoTime() < end; i++) {
        byte[] request = requests.apply(i);
        long sent = System.nanoTime();
        connection.send(request);
        taken.add(System.nanoTime() - sent);
      }
    }
    return taken.stream().mapToLong(Long::longValue).toArray();
  }
}
