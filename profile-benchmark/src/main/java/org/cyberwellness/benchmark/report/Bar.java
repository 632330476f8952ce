package org.cyberwellness.benchmark.report;

import java.util.function.DoublePredicate;

/**
 * What a ratio of ours to theirs must be.
 *
 * @param isMet of the ratio as the report shows it
 */
public record Bar(String text, DoublePredicate isMet) {
  /** A figure that is shown and not judged. */
  public static final Bar NONE = new Bar("", _ -> true);

  /** So many times as quick. */
  public static Bar timesFaster(double times) {
    return new Bar("%sx faster".formatted(MeasuredValue.digits(times)), ratio -> ratio >= times);
  }

  /** Quicker at all. */
  public static Bar faster() {
    return new Bar("faster", ratio -> ratio > 1);
  }

  /** At most so many times as long. */
  public static Bar within(double times) {
    return new Bar("within %sx".formatted(MeasuredValue.digits(times)), ratio -> ratio <= times);
  }

  /** At least so much of the other's throughput. */
  public static Bar atLeast(double share) {
    return new Bar("at least %.0f %%".formatted(share * 100), ratio -> ratio >= share);
  }
}
