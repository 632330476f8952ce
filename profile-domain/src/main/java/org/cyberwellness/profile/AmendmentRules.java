package org.cyberwellness.profile;

import static org.cyberwellness.profile.Refusal.Code.ALREADY_RETRACTED;
import static org.cyberwellness.profile.Refusal.Code.NOT_FOUND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.profile.StandingEvents.StandingEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventCorrected;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.StreamEvent;
import org.jspecify.annotations.Nullable;

/** Turns amendments into events of the stream, one after the other. */
final class AmendmentRules {
  private final CountryCode country;
  private final long sequence;
  private final StandingEvents standing;
  private final RecordingRules rules;
  private final List<StreamEvent> events = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * @param recorded the standing events; they are not changed
   * @param sequence the last sequence of the stream
   * @param today the day in UTC on which the events are recorded
   */
  AmendmentRules(CountryCode country, StandingEvents recorded, long sequence, LocalDate today) {
    this.country = country;
    this.sequence = sequence;
    this.standing = recorded.imagined();
    this.rules = new RecordingRules(standing, sequence, today);
  }

  /**
   * The events that make the amendments.
   *
   * @throws RefusedException with everything that is refused, by the amendment's index
   */
  List<StreamEvent> events(List<Amendment> amendments) {
    for (int i = 0; i < amendments.size(); i++) {
      take(amendments.get(i), i);
    }
    if (!refusals.isEmpty()) {
      throw new RefusedException(refusals);
    }
    return events;
  }

  private void take(Amendment amendment, int index) {
    switch (amendment) {
      case Amendment.Addition addition ->
          rules
              .refusalOf(addition.event(), index)
              .ifPresentOrElse(refusals::add, () -> add(addition.event(), index));
      case Amendment.Correction correction -> {
        StandingEvent corrected = standing(correction.event(), index);
        if (corrected != null) {
          rules
              .refusalOfCorrection(corrected, correction.replacement(), index)
              .ifPresentOrElse(
                  refusals::add,
                  () -> add(correction(corrected, correction, placeOf(index)), index));
        }
      }
      case Amendment.Removal removal -> {
        StandingEvent removed = standing(removal.event(), index);
        if (removed != null) {
          add(new EventRetracted(removed.id(), removal.reason()), index);
        }
      }
    }
  }

  private void add(StreamEvent event, int index) {
    events.add(event);
    standing.evolve(placeOf(index), event);
  }

  private EventId placeOf(int index) {
    return new EventId(country, sequence + 1 + index);
  }

  /** The standing event, or null where there is none, which is then refused. */
  private @Nullable StandingEvent standing(EventId id, int index) {
    Optional<StandingEvent> found = standing.find(id);
    if (found.isEmpty()) {
      refusals.add(refusal(standing, id, index));
    }
    return found.orElse(null);
  }

  /** Why an event cannot be retracted or corrected. */
  static Refusal refusal(StandingEvents standing, EventId id, @Nullable Integer index) {
    return standing.wasRetracted(id)
        ? new Refusal(ALREADY_RETRACTED, index, "eventId", "%s is already retracted".formatted(id))
        : new Refusal(NOT_FOUND, index, "eventId", "%s names no recorded event".formatted(id));
  }

  /** The correction as an event at a place. It keeps the id of the measure. */
  static EventCorrected correction(
      StandingEvent corrected, Amendment.Correction correction, EventId place) {
    return new EventCorrected(
        corrected.id(),
        correction.reason(),
        correction.replacement(),
        corrected.measure() != null
            ? corrected.measure()
            : StandingEvents.measureOf(place, correction.replacement()));
  }
}
