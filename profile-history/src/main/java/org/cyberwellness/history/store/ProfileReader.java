package org.cyberwellness.history.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.Begun;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Row;
import org.springframework.stereotype.Component;

/**
 * Reads profiles under today's knowledge: the versions that a calendar names, and the events that
 * these name. The cost of one does not grow with the country's history.
 */
@Component
public class ProfileReader {
  private final ReadStore store;

  ProfileReader(ReadStore store) {
    this.store = store;
  }

  /** A calendar and a day on which its country's profile is asked for. */
  public record Asked(Calendar calendar, AsOf asOf) {}

  /**
   * The profiles that the store has whole. One is missing where its calendar has been replaced
   * since, and a version that it names has been cleaned up: ask again with the newest calendar.
   */
  public Map<Asked, Profile> read(Collection<Asked> asked) {
    Map<Asked, List<VersionId>> ids = new HashMap<>();
    asked.forEach(one -> ids.computeIfAbsent(one, ProfileReader::ids));
    Map<String, RowVersion> versions =
        store.versions(ids.values().stream().flatMap(List::stream).distinct().toList());
    ids.values()
        .removeIf(named -> !named.stream().allMatch(id -> versions.containsKey(id.toString())));
    Map<EventId, RecordedEvent> events = events(ids.values(), versions);
    ids.values().removeIf(named -> !named.stream().allMatch(id -> hasAll(id, versions, events)));
    Map<Asked, Profile> profiles = new HashMap<>();
    ids.forEach((one, named) -> profiles.put(one, profile(one, named, versions, events)));
    return profiles;
  }

  private static List<VersionId> ids(Asked asked) {
    return Row.all().stream()
        .flatMap(row -> asked.calendar().version(row, asked.asOf().date()).stream())
        .toList();
  }

  private Map<EventId, RecordedEvent> events(
      Collection<List<VersionId>> ids, Map<String, RowVersion> versions) {
    Set<EventId> named = new HashSet<>();
    for (VersionId id : ids.stream().flatMap(List::stream).toList()) {
      found(versions, id).events().forEach(n -> named.add(new EventId(id.country(), n)));
    }
    Map<EventId, RecordedEvent> events = new HashMap<>();
    store
        .entries(named)
        .values()
        .forEach(entry -> RecordedEvent.of(entry).ifPresent(e -> events.put(e.id(), e)));
    return events;
  }

  private static boolean hasAll(
      VersionId id, Map<String, RowVersion> versions, Map<EventId, RecordedEvent> events) {
    return found(versions, id).events().stream()
        .allMatch(n -> events.containsKey(new EventId(id.country(), n)));
  }

  private static Profile profile(
      Asked asked,
      List<VersionId> ids,
      Map<String, RowVersion> versions,
      Map<EventId, RecordedEvent> events) {
    Map<Indicator, Statement> statements = new EnumMap<>(Indicator.class);
    for (Indicator indicator : Indicator.values()) {
      statements.put(indicator, Statement.NOTHING);
    }
    Map<Figure, RecordedEvent> figures = new EnumMap<>(Figure.class);
    for (VersionId id : ids) {
      RowVersion version = found(versions, id);
      List<RecordedEvent> named =
          version.events().stream()
              .map(n -> Objects.requireNonNull(events.get(new EventId(id.country(), n))))
              .toList();
      switch (id.row()) {
        case Indicator indicator -> statements.put(indicator, statement(version, named));
        case Figure figure -> figures.put(figure, named.getFirst());
      }
    }
    Calendar calendar = asked.calendar();
    Begun begun = calendar.begun(asked.asOf());
    return new Profile(
        calendar.country(),
        asked.asOf(),
        calendar.knownAt(),
        calendar.sequence(),
        calendar.hash(),
        begun.count(),
        begun.last(),
        statements,
        figures);
  }

  private static Statement statement(RowVersion version, List<RecordedEvent> broughtBy) {
    return new Statement(
        version.status(),
        version.since(),
        broughtBy.stream().map(event -> new Measure(event, null)).toList());
  }

  private static RowVersion found(Map<String, RowVersion> versions, VersionId id) {
    return Objects.requireNonNull(versions.get(id.toString()));
  }
}
