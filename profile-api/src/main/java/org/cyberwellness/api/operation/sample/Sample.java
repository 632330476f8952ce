package org.cyberwellness.api.operation.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyberwellness.api.recording.FactRecorder;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.cyberwellness.history.ledger.KnownRequest;
import org.cyberwellness.history.ledger.Ledger;
import org.cyberwellness.history.store.Completeness;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records the bundled sample in an empty ledger. Each part has its own request id: an interrupted
 * load continues at the next start, and a complete one records nothing.
 */
@Component
public class Sample {
  private static final Logger LOG = LoggerFactory.getLogger(Sample.class);
  private static final String FILES = "classpath:sample/*.json";
  private static final String EVENTS = "events";
  private static final Caller AUTHOR = new Caller("sample", Optional.of(Role.STEWARD));

  private final Ledger ledger;
  private final Mutations mutations;
  private final FactRecorder facts;
  private final Completeness completeness;
  private final SampleScope scope;

  Sample(
      Ledger ledger,
      Mutations mutations,
      FactRecorder facts,
      Completeness completeness,
      Environment environment) {
    this.ledger = ledger;
    this.mutations = mutations;
    this.facts = facts;
    this.completeness = completeness;
    this.scope =
        SampleScope.of(
            environment.getProperty(SampleScope.PROPERTY),
            StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                ? SampleScope.NOTHING
                : SampleScope.WORLD);
  }

  /**
   * Records the missing parts of the sample, if it is enabled and the ledger contains nothing else.
   * A part of what it records may not be projected yet.
   */
  public void load() {
    if (scope == SampleScope.NOTHING) {
      return;
    }
    List<SampleFile> files = files();
    SortedMap<CountryCode, List<ProfileEvent>> world =
        scope == SampleScope.WORLD ? WorldFacts.read() : new TreeMap<>();
    Set<CountryCode> told = new HashSet<>();
    files.forEach(file -> told.add(new CountryCode(file.country())));
    List<CountryCode> others =
        world.keySet().stream().filter(country -> !told.contains(country)).toList();

    boolean empty = ledger.isEmpty();
    // The first that is recorded tells a load of the world that was interrupted from a ledger that
    // has a sample of less, and something else since.
    boolean worldwide = !others.isEmpty() && (empty || isRecorded(others.getFirst()));
    if (!worldwide && !empty && !isBegun(files.getFirst())) {
      return;
    }
    Set<CountryCode> loaded = new HashSet<>(told);
    if (worldwide) {
      record(others, world);
      loaded.addAll(others);
    }
    files.forEach(this::load);
    if (worldwide) {
      record(world.keySet().stream().filter(told::contains).toList(), world);
    }
    LOG.info("The sample is loaded: facts on {} countries", loaded.size());
  }

  private void record(
      List<CountryCode> countries, SortedMap<CountryCode, List<ProfileEvent>> world) {
    List<CountryCode> missing = countries.stream().filter(country -> !isRecorded(country)).toList();
    if (!missing.isEmpty()) {
      completeness.projectAfterwards(
          () ->
              missing.forEach(
                  country ->
                      facts.record(
                          AUTHOR,
                          country,
                          Objects.requireNonNull(world.get(country)),
                          requestId(country))));
    }
  }

  private boolean isRecorded(CountryCode country) {
    return ledger.request(requestId(country)).isPresent();
  }

  private static String requestId(CountryCode country) {
    return "sample:%s:world".formatted(country);
  }

  private boolean isBegun(SampleFile first) {
    return ledger.request(first.requestId(EVENTS)).isPresent();
  }

  private void load(SampleFile file) {
    record(file, EVENTS, file.events());
    record(file, "laterEvents", file.laterEvents());
    for (int i = 0; i < file.refinements().size(); i++) {
      refine(file, i);
    }
  }

  private void record(SampleFile file, String part, List<Map<String, Map<String, Object>>> events) {
    String requestId = file.requestId(part);
    if (!events.isEmpty() && ledger.request(requestId).isEmpty()) {
      mutations.recordEvents(
          Map.of(
              "country",
              file.country(),
              "source",
              file.source(),
              "events",
              events,
              "requestId",
              requestId));
    }
  }

  private void refine(SampleFile file, int index) {
    String requestId = file.requestId("refinements:" + index);
    if (ledger.request(requestId).isPresent()) {
      return;
    }
    KnownRequest recorded = ledger.request(file.requestId(EVENTS)).orElseThrow();
    Map<String, Map<String, Object>> refinement = file.refinements().get(index);
    EventId refined =
        new EventId(
            new CountryCode(file.country()),
            Objects.requireNonNull(recorded.range()).first() + file.refinedBy(refinement));
    mutations.correctEvent(
        Map.of(
            "eventId",
            refined.toString(),
            "reason",
            "A later source tells the date more exactly.",
            "event",
            refinement,
            "requestId",
            requestId));
  }

  private static List<SampleFile> files() {
    JsonMapper json = JsonMapper.shared();
    List<SampleFile> files = new ArrayList<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        try (InputStream content = file.getInputStream()) {
          files.add(json.readValue(content, SampleFile.class));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("The bundled sample cannot be read", e);
    }
    files.sort(Comparator.comparing(SampleFile::country));
    return files;
  }
}
