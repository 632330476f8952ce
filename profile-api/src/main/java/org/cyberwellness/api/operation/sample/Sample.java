package org.cyberwellness.api.operation.sample;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyberwellness.api.recording.FactRecorder;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.cyberwellness.history.ledger.KnownRequest;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.store.Completeness;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Records the bundled sample in an empty ledger. Each part has its own request id: an interrupted
 * load continues at the next start, and a complete one records nothing.
 */
@Component
public class Sample {
  private static final Logger LOG = LoggerFactory.getLogger(Sample.class);
  private static final Caller AUTHOR = new Caller("sample", Optional.of(Role.STEWARD));
  private static final String EVENTS = "events";
  private static final Passage REASON = new Passage("A later source tells the date more exactly.");

  private final Ledger ledger;
  private final FactRecorder facts;
  private final Completeness completeness;
  private final SampleScope scope;

  Sample(Ledger ledger, FactRecorder facts, Completeness completeness, Environment environment) {
    this.ledger = ledger;
    this.facts = facts;
    this.completeness = completeness;
    this.scope =
        SampleScope.of(
            environment.getProperty(SampleScope.PROPERTY),
            StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                ? SampleScope.NOTHING
                : SampleScope.WORLD);
  }

  /** What is recorded by one request. */
  private record Part(String requestId, Runnable recording) {}

  /**
   * Records the missing parts of the sample, if it is enabled and the ledger contains nothing else.
   * A part of what it records may not be projected yet.
   */
  public void load() {
    if (scope == SampleScope.NOTHING) {
      return;
    }
    List<SampleFile> files = SampleFile.all();
    SortedMap<CountryCode, List<ProfileEvent>> world =
        scope == SampleScope.WORLD ? WorldFacts.read() : new TreeMap<>();
    Set<CountryCode> told = files.stream().map(SampleFile::country).collect(toSet());
    List<Part> documents = files.stream().flatMap(this::parts).toList();
    List<Part> others = parts(world, country -> !told.contains(country));

    boolean empty = ledger.isEmpty();
    // The first that is recorded tells a load of the world that was interrupted from a ledger that
    // has a sample of less, and something else since.
    boolean worldwide = !others.isEmpty() && (empty || isRecorded(others.getFirst()));
    if (!worldwide && !empty && !isRecorded(documents.getFirst())) {
      return;
    }
    Stream<Part> parts =
        worldwide
            ? Stream.of(others, documents, parts(world, told::contains)).flatMap(List::stream)
            : documents.stream();
    record(parts.filter(part -> empty || !isRecorded(part)).toList());
    LOG.info(
        "The sample is loaded: facts on {} countries",
        worldwide
            ? Stream.concat(told.stream(), world.keySet().stream()).distinct().count()
            : told.size());
  }

  /** None is projected before all are recorded: it takes a fraction of the time. */
  private void record(List<Part> missing) {
    if (!missing.isEmpty()) {
      completeness.projectAfterwards(() -> missing.forEach(part -> part.recording().run()));
    }
  }

  private boolean isRecorded(Part part) {
    return ledger.request(part.requestId()).isPresent();
  }

  /** What the tables of all countries say of some of them. */
  private List<Part> parts(
      SortedMap<CountryCode, List<ProfileEvent>> world, Predicate<CountryCode> which) {
    return world.entrySet().stream()
        .filter(country -> which.test(country.getKey()))
        .map(country -> part(country.getKey(), "world", country.getValue()))
        .toList();
  }

  private Stream<Part> parts(SampleFile file) {
    return Stream.of(
            Stream.of(part(file.country(), EVENTS, file.facts(file.events()))),
            Stream.of(file.laterEvents())
                .filter(later -> !later.isEmpty())
                .map(later -> part(file.country(), "laterEvents", file.facts(later))),
            IntStream.range(0, file.refinements().size()).mapToObj(i -> refinement(file, i)))
        .flatMap(parts -> parts);
  }

  private Part part(CountryCode country, String name, List<ProfileEvent> events) {
    String requestId = requestId(country, name);
    return new Part(requestId, () -> facts.record(AUTHOR, country, events, requestId));
  }

  private Part refinement(SampleFile file, int index) {
    String requestId = requestId(file.country(), "refinements:" + index);
    Map<String, Map<String, Object>> refinement = file.refinements().get(index);
    int refined = file.refinedBy(refinement);
    ProfileEvent event = file.facts(List.of(refinement)).getFirst();
    return new Part(
        requestId,
        () -> facts.correct(AUTHOR, event(file.country(), refined), REASON, event, requestId));
  }

  /** The id under which an event of a file is recorded. */
  private EventId event(CountryCode country, int index) {
    KnownRequest recorded = ledger.request(requestId(country, EVENTS)).orElseThrow();
    return new EventId(country, Objects.requireNonNull(recorded.range()).first() + index);
  }

  private static String requestId(CountryCode country, String name) {
    return "sample:%s:%s".formatted(country, name);
  }
}
