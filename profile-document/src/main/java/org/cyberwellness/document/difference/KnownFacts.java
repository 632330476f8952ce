package org.cyberwellness.document.difference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.Occurrence;
import org.cyberwellness.profile.event.Row;

/**
 * What is recorded of a country, as a document of a date is compared with it.
 *
 * @param date of the document
 */
record KnownFacts(CountryHistory history, LocalDate date) {

  /** The measure of the profile that this one is, with nothing told of it that is otherwise. */
  Optional<Measure> same(MeasureBegun begun) {
    return listed(begun.row())
        .filter(measure -> MeasureMatching.isSameMeasure(begun, measure.fact()))
        .filter(measure -> MeasureMatching.agree(begun, measure.fact()))
        .findFirst()
        .or(() -> begun instanceof Occurrence ? happened(begun) : Optional.empty());
  }

  private Optional<Measure> happened(MeasureBegun begun) {
    return standing(begun.row())
        .filter(RecordedEvent::beginsMeasure)
        .map(event -> new Measure(event, null))
        .filter(measure -> MeasureMatching.isSameMeasure(begun, measure.fact()))
        .filter(measure -> MeasureMatching.agree(begun, measure.fact()))
        .findFirst();
  }

  /** The same measure, told by a later source, with no absence between the document and it. */
  Optional<RecordedEvent> later(MeasureBegun begun) {
    LocalDate begin = begun.effective().begin();
    LocalDate from = begin.isAfter(date) ? begin : date;
    return begun instanceof Occurrence
        ? Optional.empty()
        : standing(begun.row())
            .filter(
                event ->
                    event.event() instanceof MeasureBegun other
                        && MeasureMatching.isSameMeasure(begun, other))
            .filter(event -> event.begin().isAfter(date))
            .min(Comparator.comparing(RecordedEvent::begin))
            .filter(
                event ->
                    standing(begun.row())
                        .noneMatch(
                            between ->
                                between.event() instanceof AbsenceReported
                                    && between.begin().isAfter(from)
                                    && !between.begin().isAfter(event.begin())));
  }

  /** The same measure, which has ended by the document's date. */
  Optional<RecordedEvent> ended(MeasureBegun begun) {
    AsOf asOf = new AsOf(date);
    return standing(begun.row())
        .filter(event -> !event.begin().isAfter(date))
        .filter(
            event ->
                event.event() instanceof MeasureBegun other
                    && !(other instanceof Occurrence)
                    && MeasureMatching.isSameMeasure(begun, other)
                    && MeasureMatching.agree(begun, other))
        .filter(event -> history.enderOf(Objects.requireNonNull(event.measure()), asOf).isPresent())
        .findFirst();
  }

  /** Whether an absence ends by the document's date what began on a day. */
  boolean isInterrupted(Indicator indicator, LocalDate begin) {
    return standing(indicator)
        .anyMatch(
            event ->
                event.event() instanceof AbsenceReported
                    && event.begin().isAfter(begin)
                    && !event.begin().isAfter(date));
  }

  Statement now(Indicator indicator) {
    return history.at(new AsOf(date)).statement(indicator);
  }

  Stream<Measure> listed(Indicator indicator) {
    return now(indicator).measures().stream();
  }

  Stream<Measure> inForce(Indicator indicator) {
    return listed(indicator).filter(measure -> !(measure.fact() instanceof Occurrence));
  }

  Stream<RecordedEvent> standing(Row row) {
    return history.events().stream()
        .filter(event -> event.retraction() == null && event.event().row().equals(row));
  }
}
