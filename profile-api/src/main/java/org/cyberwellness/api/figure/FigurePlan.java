package org.cyberwellness.api.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.figure.DataSet.DataPoint;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.FigureDay;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a country's rows of a data set add to its history.
 *
 * @param fresh figures of days that have none
 * @param revisions figures whose publisher gave another one before
 * @param leftOut rows that are not recorded, because another figure stands
 * @param known the number of rows that are recorded already
 */
public record FigurePlan(
    List<FigureReported> fresh, List<Revision> revisions, List<LeftOut> leftOut, int known) {

  /**
   * Below this part of their size, two shares are the same one: editions write them with six or
   * with nine digits.
   */
  private static final double SAME_SHARE = 1e-5;

  static final FigurePlan NOTHING = new FigurePlan(List.of(), List.of(), List.of(), 0);

  /** A figure, and the event that it corrects. */
  public record Revision(EventId corrected, FigureReported replacement) {}

  /** A row, and the figure that stands on its day. */
  public record LeftOut(DataPoint row, FigureReported standing, Reason reason) {}

  /** Why a row is left out. */
  public enum Reason {
    /** Another publisher's figure stands on the day, and a day has one figure. */
    ANOTHER_PUBLISHER,
    /** A later edition of the same publisher gave the standing figure. */
    LATER_EDITION
  }

  /**
   * Decides on each row.
   *
   * @param rows all of one country, no two of one year
   */
  static FigurePlan of(List<DataPoint> rows, CountryHistory history) {
    Map<FigureDay, RecordedEvent> standing = new HashMap<>();
    for (RecordedEvent event : history.events()) {
      if (event.retraction() == null && event.event() instanceof FigureReported figure) {
        standing.put(FigureDay.of(figure), event);
      }
    }
    List<FigureReported> fresh = new ArrayList<>();
    List<Revision> revisions = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    int known = 0;
    for (DataPoint row : rows) {
      RecordedEvent before = standing.get(FigureDay.of(row.figure()));
      ProfileEvent fact = before == null ? null : before.event();
      if (before == null || !(fact instanceof FigureReported figure)) {
        fresh.add(row.figure());
      } else if (!isOfOnePublisher(figure, row.figure())) {
        leftOut.add(new LeftOut(row, figure, Reason.ANOTHER_PUBLISHER));
      } else if (isSame(figure, row.figure())) {
        known++;
      } else if (isOlder(row.figure(), figure)) {
        leftOut.add(new LeftOut(row, figure, Reason.LATER_EDITION));
      } else {
        revisions.add(new Revision(before.id(), row.figure()));
      }
    }
    return new FigurePlan(fresh, revisions, leftOut, known);
  }

  private static boolean isOfOnePublisher(FigureReported one, FigureReported other) {
    @Nullable Line first = one.source().publisher();
    @Nullable Line second = other.source().publisher();
    return first != null && second != null && first.text().equalsIgnoreCase(second.text());
  }

  private static boolean isSame(FigureReported one, FigureReported other) {
    double difference = Math.abs(one.value() - other.value());
    return switch (one.row()) {
      case POPULATION -> difference == 0;
      case INTERNET_USERS -> difference <= SAME_SHARE * Math.max(one.value(), other.value());
    };
  }

  private static boolean isOlder(FigureReported one, FigureReported other) {
    @Nullable LocalDate first = one.source().publishedOn();
    @Nullable LocalDate second = other.source().publishedOn();
    return first != null && second != null && first.isBefore(second);
  }
}
