package org.cyberwellness.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureDay;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Row;
import org.cyberwellness.profile.event.StreamEvent;
import org.jspecify.annotations.Nullable;

/**
 * The standing events of one country: recorded, and neither retracted nor corrected since. Of each
 * only what decisions need is kept, since all countries' events are to fit into memory.
 */
final class StandingEvents {
  /** As many as a request may record. */
  private static final int MOST_DECIDED_ON = 500;

  /**
   * A standing event.
   *
   * @param begin the day on which it begins
   * @param measure the measure that it begins; a correction keeps the id given by the corrected
   *     event, even if it begins no measure itself. Null if there is none.
   */
  record StandingEvent(
      EventId id,
      EventKind kind,
      Row row,
      LocalDate begin,
      @Nullable MeasureId measure,
      Fingerprint fingerprint) {

    private @Nullable FigureDay figureDay() {
      return row instanceof Figure figure ? new FigureDay(figure, begin) : null;
    }
  }

  /** The recorded events below this copy; null if this is no copy. */
  private final @Nullable StandingEvents beneath;

  /**
   * The fingerprints of events that are being decided on: each is asked for several times. Shared
   * with copies; what was refused is forgotten later. Transient: no part of the state that tests
   * compare.
   */
  private final transient Map<ProfileEvent, Fingerprint> fingerprints;

  private final Map<EventId, StandingEvent> byId = new HashMap<>();
  private final Map<Fingerprint, EventId> byFact = new HashMap<>();
  private final Map<MeasureId, EventId> byMeasure = new HashMap<>();
  private final Map<FigureDay, EventId> byFigureDay = new HashMap<>();
  private final Set<EventId> retracted = new HashSet<>();

  StandingEvents() {
    this(null);
  }

  private StandingEvents(@Nullable StandingEvents beneath) {
    this.beneath = beneath;
    this.fingerprints = beneath == null ? new IdentityHashMap<>() : beneath.fingerprints;
  }

  /** A copy that takes further events without changing this object. */
  StandingEvents imagined() {
    return new StandingEvents(this);
  }

  Optional<StandingEvent> find(EventId id) {
    return retracted.contains(id) ? Optional.empty() : found(events -> events.byId.get(id));
  }

  boolean wasRetracted(EventId id) {
    return retracted.contains(id) || beneath != null && beneath.wasRetracted(id);
  }

  /** The standing event that equals the given one in every field. */
  Optional<EventId> sameAs(ProfileEvent event) {
    Fingerprint fingerprint = fingerprint(event);
    return standing(events -> events.byFact.get(fingerprint));
  }

  /** The standing figure of the same kind that begins on the same day. */
  Optional<EventId> sameDayAs(FigureReported figure) {
    FigureDay day = FigureDay.of(figure);
    return standing(events -> events.byFigureDay.get(day));
  }

  /** The standing event that begins the measure. */
  Optional<StandingEvent> findMeasure(MeasureId measure) {
    return standing(events -> events.byMeasure.get(measure)).flatMap(this::find);
  }

  private Optional<EventId> standing(Function<StandingEvents, @Nullable EventId> look) {
    return found(look).filter(id -> !retracted.contains(id));
  }

  private <T> Optional<T> found(Function<StandingEvents, @Nullable T> look) {
    T own = look.apply(this);
    return own == null && beneath != null
        ? Optional.ofNullable(look.apply(beneath))
        : Optional.ofNullable(own);
  }

  /** Applies the next event of the stream. */
  void evolve(EventId id, StreamEvent event) {
    switch (event) {
      case ProfileEvent fact -> add(standing(id, fact, measureOf(id, fact)));
      case EventRetracted retraction -> remove(retraction.retracted());
      case EventCorrected correction -> {
        remove(correction.corrected());
        add(standing(id, correction.replacement(), correction.measure()));
      }
    }
  }

  /** The id of the measure that a newly recorded event begins; null if it begins none. */
  static @Nullable MeasureId measureOf(EventId id, ProfileEvent event) {
    CountryCode country = id.country();
    return event instanceof MeasureBegun begun
        ? new MeasureId(country, begun.row(), id.sequence())
        : null;
  }

  private StandingEvent standing(EventId id, ProfileEvent event, @Nullable MeasureId measure) {
    Fingerprint fingerprint = fingerprint(event);
    if (beneath == null) {
      fingerprints.remove(event);
    }
    return new StandingEvent(
        id, event.kind(), event.row(), event.effective().begin(), measure, fingerprint);
  }

  private Fingerprint fingerprint(ProfileEvent event) {
    if (fingerprints.size() == MOST_DECIDED_ON) {
      fingerprints.clear();
    }
    return fingerprints.computeIfAbsent(event, Fingerprint::of);
  }

  private void add(StandingEvent standing) {
    byId.put(standing.id(), standing);
    byFact.put(standing.fingerprint(), standing.id());
    if (standing.measure() != null && standing.kind().beginsMeasure()) {
      byMeasure.put(standing.measure(), standing.id());
    }
    FigureDay day = standing.figureDay();
    if (day != null) {
      byFigureDay.put(day, standing.id());
    }
  }

  private void remove(EventId id) {
    StandingEvent gone = find(id).orElse(null);
    if (gone == null) {
      return;
    }
    byId.remove(id);
    retracted.add(id);
    byFact.remove(gone.fingerprint(), id);
    if (gone.measure() != null) {
      byMeasure.remove(gone.measure(), id);
    }
    FigureDay day = gone.figureDay();
    if (day != null) {
      byFigureDay.remove(day, id);
    }
  }
}
