package org.cyberwellness.history.timeline;

import java.util.function.IntPredicate;

/** Searches what is sorted. */
public final class SortedPrefix {

  private SortedPrefix() {}

  /**
   * The number of elements before the first that is after something; all of them if none is.
   *
   * @param size the number of elements
   * @param isAfter whether the element at an index is after it; if so, it holds for all later ones
   */
  public static int length(int size, IntPredicate isAfter) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isAfter.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
