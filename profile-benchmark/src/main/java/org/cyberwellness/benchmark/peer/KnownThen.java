package org.cyberwellness.benchmark.peer;

import java.time.LocalDate;

/** A system that answers under earlier knowledge, too. */
public interface KnownThen extends Peer {

  /** The asked country's profile on a day, as it was known after one of the recorded batches. */
  Object profileKnownAfter(int batch, LocalDate asOf);

  /** How many batches of the asked country were recorded. */
  int batches();
}
