package org.cyberwellness.history.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.BegunEvents;
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
 * Reads profiles by present knowledge: one read fetches the events that the calendars name. The
 * cost does not depend on the length of a country's history.
 */
@Component
public class ProfileReader {
  private final ReadStore store;

  ProfileReader(ReadStore store) {
    this.store = store;
  }

  /** A request for the profile of a calendar's country on a day. */
  public record Asked(Calendar calendar, AsOf asOf) {
    Optional<RowVersion> version(Row row) {
      return calendar.version(row, asOf);
    }

    EventId id(long place) {
      return new EventId(calendar.country(), place);
    }
  }

  /**
   * The profiles, in the order of the requests.
   *
   * @throws IncompleteReadStoreException if an event is missing because the store was emptied
   *     meanwhile
   */
  public List<Profile> read(List<Asked> asked) {
    Set<EventId> named = new HashSet<>();
    for (Asked one : asked) {
      for (Row row : Row.all()) {
        one.version(row).ifPresent(version -> version.events().forEach(n -> named.add(one.id(n))));
      }
    }
    Map<EventId, RecordedEvent> events = events(named);
    return asked.stream().map(one -> profile(one, events)).toList();
  }

  private Map<EventId, RecordedEvent> events(Set<EventId> named) {
    Map<EventId, RecordedEvent> events = new HashMap<>();
    store
        .entries(named)
        .values()
        .forEach(entry -> RecordedEvent.of(entry).ifPresent(e -> events.put(e.id(), e)));
    if (events.size() < named.size()) {
      throw new IncompleteReadStoreException();
    }
    return events;
  }

  private static Profile profile(Asked asked, Map<EventId, RecordedEvent> events) {
    Map<Indicator, Statement> statements = new EnumMap<>(Indicator.class);
    Map<Figure, RecordedEvent> figures = new EnumMap<>(Figure.class);
    for (Row row : Row.all()) {
      Optional<RowVersion> version = asked.version(row);
      List<RecordedEvent> named = new ArrayList<>();
      version.ifPresent(v -> v.events().forEach(n -> named.add(events.get(asked.id(n)))));
      switch (row) {
        case Indicator indicator ->
            statements.put(
                indicator, version.map(v -> statement(v, named)).orElse(Statement.NOTHING));
        case Figure figure -> named.forEach(event -> figures.put(figure, event));
      }
    }
    Calendar calendar = asked.calendar();
    BegunEvents begun = calendar.begun(asked.asOf());
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

  private static Statement statement(RowVersion version, List<RecordedEvent> begunBy) {
    return new Statement(
        version.stance().status(),
        version.stance().mayAlreadyBe(),
        version.since(),
        version.stance().lastEvidenceOn(),
        begunBy.stream().map(event -> new Measure(event, null)).toList());
  }
}
