package org.cyberwellness.benchmark.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.cyberwellness.api.CyberwellnessApplication;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.history.ledger.CommandOrigin;
import org.cyberwellness.history.store.ProjectionProgress;
import org.cyberwellness.profile.RecordEvents;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application inside this process, as it is served. */
public record Application(ConfigurableApplicationContext context) implements AutoCloseable {
  public static final int BATCH = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Starts it on embedded stores, or on those that the arguments name. */
  public static Application start(Path directory, String... further) {
    System.setProperty("disable-axoniq-console-message", "true");
    return new Application(
        new SpringApplicationBuilder(CyberwellnessApplication.class)
            .run(
                Stream.concat(
                        Stream.of(
                            "--server.port=0",
                            "--cyberwellness.data-dir=" + directory,
                            "--cyberwellness.sample=false",
                            "--cyberwellness.limits.requests-per-minute=0",
                            "--spring.main.banner-mode=off",
                            "--logging.level.root=warn"),
                        Stream.of(further))
                    .toArray(String[]::new)));
  }

  /** One of its parts. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Records the facts of all countries, and waits until they can be read. */
  public void record(BenchmarkData data) throws InterruptedException {
    for (CountryFacts facts : data.all()) {
      record(facts);
    }
    for (CountryFacts facts : data.all()) {
      awaitProjected(facts.country(), facts.changes().size() - 1L);
    }
  }

  /** Records a country's facts in batches. */
  public void record(CountryFacts facts) {
    List<ProfileEvent> events = facts.events();
    for (int from = 0; from < events.size(); from += BATCH) {
      record(facts.country(), events.subList(from, Math.min(from + BATCH, events.size())));
    }
  }

  /** Sends one command, as the API does. */
  public void record(CountryCode country, List<ProfileEvent> events) {
    bean(CommandGateway.class)
        .sendAndWait(
            new GenericCommandMessage<>(
                new RecordEvents(country, events, null, false),
                new CommandOrigin("benchmark", null).asMetaData()));
  }

  /** Waits until a country's events can be read up to that place of its stream. */
  public void awaitProjected(CountryCode country, long sequence) throws InterruptedException {
    if (!bean(ProjectionProgress.class).await(country, sequence, PATIENCE)) {
      throw new IllegalStateException("%s is not projected in time".formatted(country));
    }
  }

  /** From now on events are recorded and not projected. */
  public void stopProjecting() {
    bean(EventProcessingConfiguration.class)
        .eventProcessors()
        .values()
        .forEach(processor -> processor.shutDown());
  }

  @Override
  public void close() {
    context.close();
  }
}
