package org.cyberwellness.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.FigureReported;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StreamEvent;
import org.jspecify.annotations.Nullable;

/** A country's events that stand: recorded, and neither retracted nor corrected since. */
final class StandingEvents {

  /**
   * An event that stands.
   *
   * @param measure the measure that it brought, or that an event it corrects brought
   */
  record Standing(EventId id, ProfileEvent event, @Nullable MeasureId measure) {}

  /** What facts are imagined on; only facts, so that none of these is ever taken away. */
  private final @Nullable StandingEvents beneath;

  private final Map<EventId, Standing> byId = new HashMap<>();
  private final Map<ProfileEvent, EventId> byFact = new HashMap<>();
  private final Map<MeasureId, EventId> byMeasure = new HashMap<>();
  private final Map<FigureDay, EventId> byFigureDay = new HashMap<>();
  private final Set<EventId> retracted = new HashSet<>();

  StandingEvents() {
    this(null);
  }

  private StandingEvents(@Nullable StandingEvents beneath) {
    this.beneath = beneath;
  }

  private record FigureDay(Figure figure, LocalDate begin) {
    static FigureDay of(FigureReported event) {
      return new FigureDay(event.row(), event.effective().begin());
    }
  }

  /** These, to imagine further facts on: they stay as they are. */
  StandingEvents imagined() {
    return new StandingEvents(this);
  }

  Optional<Standing> find(EventId id) {
    return found(events -> events.byId.get(id));
  }

  boolean wasRetracted(EventId id) {
    return retracted.contains(id);
  }

  /** The standing event that says exactly the same. */
  Optional<EventId> sameAs(ProfileEvent event) {
    return found(events -> events.byFact.get(event));
  }

  /** The standing figure of the same kind that begins on the same day. */
  Optional<EventId> sameDayAs(FigureReported figure) {
    FigureDay day = FigureDay.of(figure);
    return found(events -> events.byFigureDay.get(day));
  }

  /** The standing event that brought the measure. */
  Optional<MeasureBegun> broughtBy(MeasureId measure) {
    return found(events -> events.byMeasure.get(measure))
        .flatMap(this::find)
        .map(Standing::event)
        .map(MeasureBegun.class::cast);
  }

  private <T> Optional<T> found(Function<StandingEvents, @Nullable T> look) {
    T own = look.apply(this);
    return own == null && beneath != null
        ? Optional.ofNullable(look.apply(beneath))
        : Optional.ofNullable(own);
  }

  /** Takes in the next event of the stream. */
  void evolve(EventId id, StreamEvent event) {
    switch (event) {
      case ProfileEvent fact -> add(new Standing(id, fact, measureOf(id, fact)));
      case EventRetracted retraction -> remove(retraction.retracted());
      case EventCorrected correction -> {
        remove(correction.corrected());
        add(new Standing(id, correction.replacement(), correction.measure()));
      }
    }
  }

  /** The measure that an event brings, where it is the first to bring it. */
  static @Nullable MeasureId measureOf(EventId id, ProfileEvent event) {
    CountryCode country = id.country();
    return event instanceof MeasureBegun begun
        ? new MeasureId(country, begun.row(), id.sequence())
        : null;
  }

  private void add(Standing standing) {
    byId.put(standing.id(), standing);
    byFact.put(standing.event(), standing.id());
    if (standing.measure() != null && standing.event() instanceof MeasureBegun) {
      byMeasure.put(standing.measure(), standing.id());
    }
    if (standing.event() instanceof FigureReported figure) {
      byFigureDay.put(FigureDay.of(figure), standing.id());
    }
  }

  private void remove(EventId id) {
    Standing gone = byId.remove(id);
    if (gone == null) {
      return;
    }
    retracted.add(id);
    byFact.remove(gone.event(), id);
    if (gone.measure() != null) {
      byMeasure.remove(gone.measure(), id);
    }
    if (gone.event() instanceof FigureReported figure) {
      byFigureDay.remove(FigureDay.of(figure), id);
    }
  }
}
