package org.cyberwellness.profile;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StreamEvent;

/** A country's stream in memory, with the real aggregate deciding what it takes in. */
public final class CountryStream {

  /** One place of the stream. */
  public record Entry(EventId id, Instant recordedAt, StreamEvent event) {}

  private static final Passage REASON = new Passage("It was a mistake.");

  /** The clock stands still; the aggregate sees to it that stamps differ. */
  private static final Clock CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")).withZone(ZoneOffset.UTC);

  private static final AggregateModel<CountryProfile> MODEL =
      AnnotatedAggregateMetaModelFactory.inspectAggregate(
          CountryProfile.class,
          MultiParameterResolverFactory.ordered(
              ClasspathParameterResolverFactory.forClass(CountryProfile.class),
              new SimpleResourceParameterResolverFactory(List.of(CLOCK))));

  private final CountryCode country;
  private final List<Entry> entries = new ArrayList<>();
  private final EventSourcedAggregate<CountryProfile> aggregate;

  public CountryStream(CountryCode country) {
    this.country = country;
    EventBus bus = SimpleEventBus.builder().build();
    Registration _ = bus.subscribe(messages -> messages.forEach(this::take));
    aggregate =
        EventSourcedAggregate.initialize(
            new CountryProfile(),
            MODEL,
            bus,
            NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(CountryProfile.class));
  }

  public CountryCode country() {
    return country;
  }

  /** What the stream holds, in its order. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public Optional<Recorded> record(List<? extends ProfileEvent> facts) {
    return handle(new RecordEvents(country, List.copyOf(facts), null, false));
  }

  public Optional<Recorded> retract(EventId event) {
    return handle(new RetractEvent(event, REASON));
  }

  public Optional<Recorded> correct(EventId event, ProfileEvent replacement) {
    return handle(new CorrectEvent(event, REASON, replacement));
  }

  /** What a command added to the stream, or nothing where it was refused. */
  public Optional<Recorded> handle(Object command) {
    CommandMessage<Object> message = asCommandMessage(command);
    ResultMessage<Object> result =
        DefaultUnitOfWork.startAndGet(message).executeWithResult(() -> aggregate.handle(message));
    if (!result.isExceptional()) {
      return Optional.of((Recorded) result.getPayload());
    }
    if (result.exceptionResult() instanceof RefusedException) {
      return Optional.empty();
    }
    throw new AssertionError(command.toString(), result.exceptionResult());
  }

  private void take(EventMessage<?> message) {
    DomainEventMessage<?> event = (DomainEventMessage<?>) message;
    entries.add(
        new Entry(
            new EventId(country, event.getSequenceNumber()),
            Instant.parse((String) event.getMetaData().get(CountryProfile.RECORDED_AT)),
            (StreamEvent) event.getPayload()));
  }
}
