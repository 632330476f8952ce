package org.cyberwellness.profile;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cyberwellness.profile.Refusal.Code.CONFLICT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cyberwellness.profile.StandingEvents.StandingEvent;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StreamEvent;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate: one country's stream of events, and the decision whether a command may append to
 * it.
 */
@AggregateRoot
public class CountryProfile {

  /**
   * The metadata key of the instant at which an event was recorded: ISO 8601, UTC, microseconds.
   */
  public static final String RECORDED_AT = "recordedAt";

  @AggregateIdentifier private @Nullable CountryCode country;
  private final StandingEvents standing = new StandingEvents();
  private long sequence = -1;
  private String lastRecordedAt = Instant.MIN.toString();

  CountryProfile() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  Recorded handle(RecordEvents command, Clock clock) {
    country = command.country();
    if (command.expectedSequence() != null && command.expectedSequence() != sequence) {
      throw new RefusedException(
          new Refusal(
              CONFLICT,
              null,
              "expectedSequence",
              "is %d, but the country's last sequence is %d: read the profile again"
                  .formatted(command.expectedSequence(), sequence)));
    }
    Instant now = nextStamp(clock);
    refuseUnlessFit(command.events(), now);
    return record(now, command.dryRun(), List.copyOf(command.events()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  Recorded handle(RetractEvent command, Clock clock) {
    country = command.country();
    StandingEvent retracted = standing(command.event());
    return record(
        nextStamp(clock),
        command.dryRun(),
        List.of(new EventRetracted(retracted.id(), command.reason())));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  Recorded handle(CorrectEvent command, Clock clock) {
    country = command.country();
    StandingEvent corrected = standing(command.event());
    Instant now = nextStamp(clock);
    new RecordingRules(standing, sequence, dayOf(now))
        .refusalOfCorrection(corrected, command.replacement(), 0)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return record(
        now,
        command.dryRun(),
        List.of(
            AmendmentRules.correction(
                corrected,
                new Amendment.Correction(command.event(), command.reason(), command.replacement()),
                new EventId(country(), sequence + 1))));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  Recorded handle(AmendEvents command, Clock clock) {
    country = command.country();
    Instant now = nextStamp(clock);
    return record(
        now,
        command.dryRun(),
        new AmendmentRules(country(), standing, sequence, dayOf(now)).events(command.amendments()));
  }

  @EventSourcingHandler
  void on(
      StreamEvent event,
      @SequenceNumber long sequence,
      @MetaDataValue(value = RECORDED_AT, required = true) String recordedAt,
      @SourceId String id) {
    country = new CountryCode(id);
    standing.evolve(new EventId(country, sequence), event);
    this.sequence = sequence;
    lastRecordedAt = recordedAt;
  }

  private void refuseUnlessFit(List<ProfileEvent> events, Instant now) {
    StandingEvents before = events.size() == 1 ? standing : standing.imagined();
    RecordingRules rules = new RecordingRules(before, sequence, dayOf(now));
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      ProfileEvent event = events.get(i);
      Optional<Refusal> refusal = rules.refusalOf(event, i);
      if (refusal.isPresent()) {
        refusals.add(refusal.get());
      } else if (before != standing) {
        before.evolve(new EventId(country(), sequence + 1 + i), event);
      }
    }
    if (!refusals.isEmpty()) {
      throw new RefusedException(refusals);
    }
  }

  private Recorded record(Instant now, boolean dryRun, List<StreamEvent> events) {
    Recorded recorded = new Recorded(country(), sequence + 1, now, events);
    if (!dryRun) {
      MetaData stamp = MetaData.with(RECORDED_AT, now.toString());
      events.forEach(event -> apply(event, stamp));
    }
    return recorded;
  }

  private StandingEvent standing(EventId id) {
    return standing
        .find(id)
        .orElseThrow(() -> new RefusedException(AmendmentRules.refusal(standing, id, null)));
  }

  /** Always later than the last stamp of the stream, even if the clock was set back. */
  private Instant nextStamp(Clock clock) {
    Instant now = clock.instant().truncatedTo(MICROS);
    Instant last = Instant.parse(lastRecordedAt);
    return now.isAfter(last) ? now : last.plus(1, MICROS);
  }

  private static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private CountryCode country() {
    return Objects.requireNonNull(country);
  }
}
