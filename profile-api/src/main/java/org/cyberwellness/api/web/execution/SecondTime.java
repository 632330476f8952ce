package org.cyberwellness.api.web.execution;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Tells what is asked for a second time, by its hash, and forgets what was asked long ago. What is
 * asked once, as most facts of cold and past reads, need not be kept.
 */
final class SecondTime {
  private static final int REMEMBERED = 1 << 18;

  private final AtomicIntegerArray hashes = new AtomicIntegerArray(REMEMBERED);

  /** Whether this was the last with its hash's place; from now on it is. */
  boolean is(Object asked) {
    int hash = asked.hashCode();
    int place = (hash ^ hash >>> 14) & REMEMBERED - 1;
    if (hashes.getPlain(place) == hash) {
      return true;
    }
    hashes.setPlain(place, hash);
    return false;
  }
}
