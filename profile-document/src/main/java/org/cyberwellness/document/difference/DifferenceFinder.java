package org.cyberwellness.document.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cyberwellness.document.reading.ReadDocument;
import org.cyberwellness.document.reading.ReadSection;
import org.cyberwellness.document.reading.ReadStatement;
import org.cyberwellness.document.reading.Warning;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.IndicatorReport;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnded;
import org.cyberwellness.profile.event.MeasureEnding;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Occurrence;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;

/**
 * Compares a document with a country's profile on the document's date. Dates of effect decide, so
 * that the order in which editions of a document are imported makes no difference.
 */
final class DifferenceFinder {
  private final ReadDocument document;
  private final KnownFacts known;
  private final List<ProfileEvent> events = new ArrayList<>();
  private final Map<ReadSection, List<Warning>> warnings = new HashMap<>();

  /** Measures in force that a statement of the document has been recognised in. */
  private final Set<MeasureId> recognised = new HashSet<>();

  private DifferenceFinder(ReadDocument document, CountryHistory history) {
    this.document = document;
    this.known = new KnownFacts(history, document.date());
  }

  static DocumentDifference between(ReadDocument document, CountryHistory history) {
    DifferenceFinder finder = new DifferenceFinder(document, history);
    document.sections().forEach(finder::take);
    return new DocumentDifference(finder.events, finder.warnings);
  }

  private void take(ReadSection section) {
    for (ReadStatement statement : section.statements()) {
      if (statement instanceof ReadStatement.Said said
          && said.event() instanceof MeasureBegun begun) {
        known.same(begun).ifPresent(measure -> recognised.add(measure.id()));
      }
    }
    for (ReadStatement statement : section.statements()) {
      switch (statement) {
        case ReadStatement.Said said when stands(said.event()) -> {}
        case ReadStatement.Said(var event, int line) -> {
          switch (event) {
            case FigureReported figure -> take(figure, section, line);
            case AbsenceReported absence -> take(absence, section, line);
            case DevelopmentReported development -> take(development);
            case MeasureBegun begun -> take(begun);
            case MeasureConfirmed confirmed -> events.add(confirmed);
            case MeasureEnding ending -> events.add(ending);
          }
        }
        case ReadStatement.Ended ended -> take(ended, section);
      }
    }
  }

  /** Whether exactly this is recorded, or about to be. */
  private boolean stands(ProfileEvent event) {
    return events.contains(event)
        || known.standing(event.row()).anyMatch(known -> known.event().equals(event));
  }

  private void take(FigureReported figure, ReadSection section, int line) {
    Optional<RecordedEvent> other =
        known
            .standing(figure.row())
            .filter(event -> event.begin().equals(figure.effective().begin()))
            .findFirst();
    if (other.isEmpty()) {
      events.add(figure);
    } else if (((FigureReported) other.get().event()).value() != figure.value()) {
      warn(
          section,
          line,
          "%s gives another figure for that day: where this one is right, correct that event"
              .formatted(other.get().id()));
    }
  }

  /**
   * Recorded also where it is known from another source: that is a trace of this one. Where
   * something else is told beside it, only what is in force makes the absence news.
   */
  private void take(AbsenceReported absence, ReadSection section, int line) {
    Indicator indicator = absence.indicator();
    Statement now = known.now(indicator);
    boolean reported = isReportedAlready(absence);
    boolean isOnlyWord = section.status() == IndicatorStatus.ABSENT;
    boolean holds =
        now.measures().stream().anyMatch(measure -> !(measure.fact() instanceof Occurrence));
    boolean ends = holds || exercised(indicator);
    if (reported || !isOnlyWord && !ends) {
      return;
    }
    events.add(absence);
    editionsAfter(indicator);
    if (holds && known.standing(indicator).anyMatch(event -> event.begin().isAfter(known.date()))) {
      warn(
          section,
          line,
          "ends what was in force on %s, and later events are known: see that what goes on is recorded anew after it"
              .formatted(known.date()));
    }
  }

  /**
   * What a later edition of the document brought, but says to have begun before this one, is in
   * force on that edition's date, whatever this one says.
   */
  private void editionsAfter(Indicator indicator) {
    known
        .standing(indicator)
        .filter(event -> !event.begin().isAfter(known.date()))
        .filter(
            event ->
                event.event() instanceof MeasureBegun begun
                    && MeasureConfirmed.canConfirm(begun.kind()))
        .forEach(
            event -> {
              Source source = event.event().source();
              if (source.publishedOn() != null
                  && source.publishedOn().isAfter(known.date())
                  && source.title().equals(document.source().title())
                  && Objects.equals(source.publisher(), document.source().publisher())) {
                confirm(Objects.requireNonNull(event.measure()), source.publishedOn(), source);
              }
            });
  }

  /** An exercise that is about to be recorded keeps its indicator in place, too. */
  private boolean exercised(Indicator indicator) {
    return events.stream()
        .anyMatch(event -> event instanceof ExerciseParticipated && event.row() == indicator);
  }

  private void take(DevelopmentReported development) {
    if (!isReportedAlready(development)) {
      events.add(development);
    }
  }

  /** Whether this document has reported it, in whichever words. */
  private boolean isReportedAlready(IndicatorReport report) {
    return known
        .standing(report.indicator())
        .anyMatch(
            event ->
                event.event().kind() == report.kind()
                    && event.begin().equals(report.effective().begin())
                    && event.event().source().equals(report.source()));
  }

  private void take(MeasureBegun begun) {
    Optional<Measure> same = known.same(begun);
    if (same.isPresent()) {
      confirm(same.get(), begun);
      return;
    }
    Optional<Measure> changed =
        known
            .inForce(begun.row())
            .filter(measure -> !recognised.contains(measure.id()))
            .filter(measure -> MeasureMatching.isSameMeasure(begun, measure.fact()))
            .filter(measure -> !measure.inForceFrom().begin().isAfter(begun.effective().begin()))
            .findFirst();
    Optional<RecordedEvent> ended = changed.isPresent() ? Optional.empty() : known.ended(begun);
    if (ended.isPresent()) {
      MeasureId resumed = Objects.requireNonNull(ended.get().measure());
      confirm(resumed, document.date(), document.source());
      known.later(begun).ifPresent(other -> handOver(resumed, document.source(), other));
      return;
    }
    events.add(changed.map(measure -> Replacement.of(begun, measure.id())).orElse(begun));
    MeasureId brought =
        new MeasureId(
            known.history().country(), begun.row(), known.history().sequence() + events.size());
    changed.ifPresent(measure -> recognised.add(measure.id()));
    if (!(begun instanceof Occurrence)
        && known.isInterrupted(begun.row(), begun.effective().begin())) {
      confirm(brought, document.date(), document.source());
    }
    known.later(begun).ifPresent(other -> handOver(brought, begun.source(), other));
  }

  /** What the document says again, of what another source brought, leaves a trace. */
  private void confirm(Measure measure, MeasureBegun begun) {
    Source brought = measure.fact().source();
    if (!MeasureConfirmed.canConfirm(measure.fact().kind())
        || brought.equals(document.source())
        || brought.equals(begun.source())) {
      return;
    }
    confirm(measure.id(), document.date(), document.source());
  }

  private void confirm(MeasureId measure, LocalDate date, Source source) {
    MeasureConfirmed confirmed =
        new MeasureConfirmed(Effective.parse("../" + date), measure, source, null);
    if (!stands(confirmed)) {
      events.add(confirmed);
    }
  }

  /** From the day of the later source on the measure is that one's: it is not there twice. */
  private void handOver(MeasureId id, Source source, RecordedEvent later) {
    events.add(
        new MeasureEnded(
            later.event().effective(),
            id,
            source,
            new Passage(
                "It goes on: from then on it is %s, told by a later source."
                    .formatted(later.measure()))));
  }

  private void take(ReadStatement.Ended ended, ReadSection section) {
    List<Measure> named =
        known
            .inForce(ended.indicator())
            .filter(measure -> MeasureMatching.isNamed(measure.fact(), ended.title().text()))
            .toList();
    if (named.isEmpty()
        && known
            .standing(ended.indicator())
            .noneMatch(
                event ->
                    event.event() instanceof MeasureBegun begun
                        && MeasureMatching.isNamed(begun, ended.title().text()))) {
      warn(
          section,
          ended.line(),
          "nothing in force has the name '%s': nothing is ended".formatted(ended.title()));
    }
    for (Measure measure : named) {
      events.add(Ending.of(measure, ended, document));
    }
  }

  private void warn(ReadSection section, int line, String message) {
    warnings.computeIfAbsent(section, _ -> new ArrayList<>()).add(new Warning(line, message));
  }
}
