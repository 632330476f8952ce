package org.cyberwellness.history.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;

/** Runs actions at one moment, each on a thread of its own. */
final class Race {
  private static final int ATTEMPTS = 20;

  private Race() {}

  interface Action {
    Object run() throws Exception;
  }

  /** Their results; a failure is a result, too. */
  static List<Object> of(int number, IntFunction<Action> actions) throws Exception {
    return of(IntStream.range(0, number).mapToObj(actions).toList());
  }

  /** Their results; a failure is a result, too. */
  static List<Object> of(List<Action> actions) throws Exception {
    CyclicBarrier start = new CyclicBarrier(actions.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
      List<Future<Object>> running = new ArrayList<>();
      for (Action action : actions) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  try {
                    return action.run();
                  } catch (Exception failure) {
                    return failure;
                  }
                }));
      }
      List<Object> results = new ArrayList<>();
      for (Future<Object> result : running) {
        results.add(result.get());
      }
      return results;
    }
  }

  /** Tries again while others are first, as a client does. */
  static Object retried(Action action) throws Exception {
    ConcurrencyException last = null;
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return action.run();
      } catch (ConcurrencyException lost) {
        last = lost;
      }
    }
    throw last;
  }
}
