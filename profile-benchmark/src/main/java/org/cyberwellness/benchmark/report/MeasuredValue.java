package org.cyberwellness.benchmark.report;

import java.util.Locale;

/** A measured figure with its unit. */
public record MeasuredValue(double value, String unit) {
  private static final double THOUSAND = 1_000;

  /** A time. */
  public static MeasuredValue nanoseconds(double value) {
    return new MeasuredValue(value, "ns");
  }

  /** A time. */
  public static MeasuredValue milliseconds(double value) {
    return nanoseconds(value * 1e6);
  }

  /** A throughput. */
  public static MeasuredValue perSecond(double value, String what) {
    return new MeasuredValue(value, what + "/s");
  }

  @Override
  public String toString() {
    return unit.equals("ns") ? time() : "%s %s".formatted(digits(value), unit);
  }

  private String time() {
    String[] units = {"ns", "us", "ms", "s"};
    double shown = value;
    int i = 0;
    while (shown >= THOUSAND && i < units.length - 1) {
      shown /= THOUSAND;
      i++;
    }
    return digits(shown) + " " + units[i];
  }

  /** Three digits that count. */
  static String digits(double value) {
    double size = Math.abs(value);
    String form = size < 10 ? "%,.2f" : size < 100 ? "%,.1f" : "%,.0f";
    return String.format(Locale.ROOT, form, value);
  }
}
