package org.cyberwellness.benchmark.report;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param theirs what ours is measured against; null where that is the bar itself
 * @param ratio as the bar wants it: how many times faster, how many times as long, or which share
 * @param boundary what each of the two crosses, and what else a reader must know
 */
public record ResultLine(
    String what,
    String against,
    Bar bar,
    MeasuredValue ours,
    @Nullable MeasuredValue theirs,
    double ratio,
    String boundary) {

  /** Ours is so many times as quick. */
  public static ResultLine faster(
      String what, String against, Bar bar, double oursNs, double theirsNs, String boundary) {
    return new ResultLine(
        what,
        against,
        bar,
        MeasuredValue.nanoseconds(oursNs),
        MeasuredValue.nanoseconds(theirsNs),
        theirsNs / oursNs,
        boundary);
  }

  /** Ours takes so many times as long. */
  public static ResultLine longer(
      String what, String against, Bar bar, double oursNs, double theirsNs, String boundary) {
    return new ResultLine(
        what,
        against,
        bar,
        MeasuredValue.nanoseconds(oursNs),
        MeasuredValue.nanoseconds(theirsNs),
        oursNs / theirsNs,
        boundary);
  }

  /** Ours has this share of the other's throughput. */
  public static ResultLine share(
      String what,
      String against,
      Bar bar,
      String unit,
      double ours,
      double theirs,
      String boundary) {
    return new ResultLine(
        what,
        against,
        bar,
        MeasuredValue.perSecond(ours, unit),
        MeasuredValue.perSecond(theirs, unit),
        ours / theirs,
        boundary);
  }

  /** A figure that has no other beside it. */
  public static ResultLine alone(String what, Bar bar, MeasuredValue ours, String boundary) {
    return new ResultLine(what, "", bar, ours, null, ours.value(), boundary);
  }

  boolean isJudged() {
    return !bar.equals(Bar.NONE);
  }

  boolean isMet() {
    return bar.isMet().test(ratio);
  }

  String markdown() {
    return "| %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            what,
            against,
            bar.text(),
            ours,
            theirs == null ? "" : theirs,
            theirs == null ? "" : MeasuredValue.digits(ratio),
            isJudged() ? isMet() ? "met" : "**not met**" : "",
            boundary);
  }
}
