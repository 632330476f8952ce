package org.cyberwellness.profile;

import static org.cyberwellness.profile.Refusal.Code.INVALID;

import java.time.LocalDate;
import java.util.Optional;
import org.cyberwellness.profile.StandingEvents.StandingEvent;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.IndicatorReport;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.jspecify.annotations.Nullable;

/**
 * The rules that an event must satisfy to be recorded, given the standing events of its country.
 */
final class RecordingRules {
  private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
  private static final int YEARS_AHEAD = 10;

  private final StandingEvents standing;
  private final long recorded;
  private final LocalDate today;

  /**
   * @param recorded the last sequence of the stream; standing events with a higher one belong to
   *     the same request
   * @param today the day in UTC on which the events are recorded
   */
  RecordingRules(StandingEvents standing, long recorded, LocalDate today) {
    this.standing = standing;
    this.recorded = recorded;
    this.today = today;
  }

  /**
   * Why the event is refused; empty if it may be recorded.
   *
   * @param index the event's index in the request, from 0; the refusal carries it
   */
  Optional<Refusal> refusalOf(ProfileEvent event, int index) {
    return refusalOf(event, index, null);
  }

  /** Why the replacement of a corrected event is refused; empty if it may be recorded. */
  Optional<Refusal> refusalOfCorrection(
      StandingEvent corrected, ProfileEvent replacement, int index) {
    if (!replacement.row().equals(corrected.row())) {
      return refused(
          index,
          null,
          "is about %s, but the corrected event is about %s: retract that event and record this one"
              .formatted(replacement.row().name(), corrected.row().name()));
    }
    return refusalOf(replacement, index, corrected);
  }

  private Optional<Refusal> refusalOf(
      ProfileEvent event, int index, @Nullable StandingEvent corrected) {
    return begins(event, index)
        .or(() -> isNew(event, index))
        .or(
            () ->
                switch (event) {
                  case FigureReported figure -> isOnlyFigureOfItsDay(figure, index, corrected);
                  case MeasureBegun begun -> replacesSomething(begun, index, corrected);
                  case MeasureConfirmed confirmed -> confirmsSomething(confirmed, index, corrected);
                  case MeasureEnding ending -> endsSomething(ending, index, corrected);
                  case IndicatorReport _ -> Optional.empty();
                });
  }

  private Optional<Refusal> begins(ProfileEvent event, int index) {
    LocalDate begin = event.effective().begin();
    LocalDate latest = today.plusYears(YEARS_AHEAD);
    return begin.isBefore(EARLIEST) || begin.isAfter(latest)
        ? refused(
            index,
            "effective",
            "begins on %s: give a date whose last day is between %s and %s"
                .formatted(begin, EARLIEST, latest))
        : Optional.empty();
  }

  private Optional<Refusal> isNew(ProfileEvent event, int index) {
    return standing
        .sameAs(event)
        .flatMap(same -> refused(index, null, "is already recorded as " + name(same)));
  }

  private Optional<Refusal> isOnlyFigureOfItsDay(
      FigureReported figure, int index, @Nullable StandingEvent corrected) {
    return standing
        .sameDayAs(figure)
        .filter(same -> corrected == null || !same.equals(corrected.id()))
        .flatMap(
            same ->
                refused(
                    index,
                    "effective",
                    "begins on the same day as %s, which reports this figure: correct that event"
                        .formatted(name(same))));
  }

  private Optional<Refusal> confirmsSomething(
      MeasureConfirmed confirmed, int index, @Nullable StandingEvent corrected) {
    MeasureId id = confirmed.measureId();
    if (corrected != null && id.equals(corrected.measure())) {
      return refused(
          index, "measureId", "names the measure of the corrected event itself: name another");
    }
    return standing
        .findMeasure(id)
        .map(
            measure ->
                MeasureConfirmed.canConfirm(measure.kind())
                    ? hasBegun(measure, confirmed, index, "measureId")
                    : refused(
                        index,
                        "measureId",
                        "names %s of kind %s, which happens once and is never in force"
                            .formatted(id, measure.kind())))
        .orElseGet(() -> unknown(id, index, "measureId"));
  }

  private Optional<Refusal> endsSomething(
      MeasureEnding ending, int index, @Nullable StandingEvent corrected) {
    MeasureId id = ending.measureId();
    if (corrected != null && id.equals(corrected.measure())) {
      return refused(
          index,
          "measureId",
          "names the measure of the corrected event itself: retract that event instead");
    }
    return standing
        .findMeasure(id)
        .map(
            measure ->
                ending.ends(measure.kind())
                    ? hasBegun(measure, ending, index, "measureId")
                    : refused(
                        index,
                        "measureId",
                        "names %s of kind %s, which this kind of event cannot end"
                            .formatted(id, measure.kind())))
        .orElseGet(() -> unknown(id, index, "measureId"));
  }

  private Optional<Refusal> replacesSomething(
      MeasureBegun begun, int index, @Nullable StandingEvent corrected) {
    MeasureId id = begun.replaces();
    if (id == null) {
      return Optional.empty();
    }
    if (corrected != null && id.equals(corrected.measure())) {
      return refused(
          index, "replaces", "names the corrected measure itself: name the measure before it");
    }
    return standing
        .findMeasure(id)
        .map(
            measure ->
                measure.row().equals(begun.row()) && !measure.kind().isOccurrence()
                    ? hasBegun(measure, begun, index, "replaces")
                    : refused(
                        index,
                        "replaces",
                        "names %s of kind %s: name a measure of %s that can end"
                            .formatted(id, measure.kind(), begun.row())))
        .orElseGet(() -> unknown(id, index, "replaces"));
  }

  /** The name of an event in messages to the client. */
  private String name(EventId id) {
    return id.sequence() <= recorded
        ? id.toString()
        : "event %d of this request".formatted(id.sequence() - recorded - 1);
  }

  private static Optional<Refusal> hasBegun(
      StandingEvent measure, ProfileEvent naming, int index, String field) {
    LocalDate begin = measure.begin();
    return begin.isAfter(naming.effective().begin())
        ? refused(
            index,
            field,
            "names a measure that begins later, on %s: name one that has already begun"
                .formatted(begin))
        : Optional.empty();
  }

  private static Optional<Refusal> unknown(MeasureId id, int index, String field) {
    return refused(
        index,
        field,
        "names %s, which is unknown or retracted: name a recorded measure".formatted(id));
  }

  private static Optional<Refusal> refused(int index, @Nullable String field, String message) {
    return Optional.of(new Refusal(INVALID, index, field, message));
  }
}
