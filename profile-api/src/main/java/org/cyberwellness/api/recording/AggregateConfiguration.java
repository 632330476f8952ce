package org.cyberwellness.api.recording;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.cyberwellness.profile.CountryProfile;
import org.cyberwellness.profile.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the cache of aggregates. A cached aggregate is brought up to date before it handles a
 * command.
 */
@Configuration(proxyBeanMethods = false)
class AggregateConfiguration {
  /** An aggregate keeps of each standing event of its country what decisions need. */
  private static final int BYTES_OF_AN_EVENT = 400;

  private static final int PART_OF_THE_HEAP = 16;

  @Bean
  ConfigurerModule countryProfileAggregate() {
    long bytes = Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP;
    AggregateCache cache = new AggregateCache(bytes / BYTES_OF_AN_EVENT);
    return configurer ->
        configurer.configureAggregate(
            AggregateConfigurer.defaultConfiguration(CountryProfile.class)
                .configureRepository(
                    axon ->
                        new UpToDate(
                            EventSourcingRepository.builder(CountryProfile.class)
                                .eventStore(axon.eventStore())
                                .parameterResolverFactory(axon.parameterResolverFactory())
                                .handlerDefinition(axon.handlerDefinition(CountryProfile.class))
                                .repositoryProvider(axon::repository)
                                .cache(cache),
                            axon.eventStore(),
                            cache)));
  }

  /**
   * A refused command leaves the aggregate unchanged, so that it stays cached. Set once the command
   * bus exists, since Axon's configuration may need this one first.
   */
  @Bean
  SmartInitializingSingleton refusals(ObjectProvider<SimpleCommandBus> commands) {
    return () ->
        commands
            .getObject()
            .setRollbackConfiguration(failure -> !(failure instanceof RefusedException));
  }

  /**
   * Another instance may have recorded events since the aggregate was cached. A decision on old
   * knowledge could be wrong.
   */
  private static final class UpToDate extends CachingEventSourcingRepository<CountryProfile> {
    private final EventStore events;
    private final AggregateCache cache;

    UpToDate(Builder<CountryProfile> builder, EventStore events, AggregateCache cache) {
      super(builder);
      this.events = events;
      this.cache = cache;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<CountryProfile> aggregate) {
      @Nullable Long version = aggregate.version();
      cache.weigh(aggregate.identifierAsString(), version == null ? 0 : version + 1);
      super.doSaveWithLock(aggregate);
    }

    @Override
    protected EventSourcedAggregate<CountryProfile> doLoadWithLock(
        String country, @Nullable Long expectedVersion) {
      EventSourcedAggregate<CountryProfile> aggregate =
          super.doLoadWithLock(country, expectedVersion);
      @Nullable Long version =
          aggregate.version(); // null if a dry run has applied events only in memory
      DomainEventStream since = events.readEvents(country, version == null ? 0 : version + 1);
      if (since.hasNext()) {
        aggregate.initializeState(since);
      }
      return aggregate;
    }
  }
}
