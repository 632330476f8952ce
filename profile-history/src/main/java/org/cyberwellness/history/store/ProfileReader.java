package org.cyberwellness.history.store;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    private AskedRows rows() {
      Map<Row, RowVersion> versions = new HashMap<>();
      for (Row row : Row.all()) {
        calendar.version(row, asOf).ifPresent(version -> versions.put(row, version));
      }
      return new AskedRows(this, versions);
    }
  }

  /** The versions of the rows on that day, which name the events. */
  private record AskedRows(Asked asked, Map<Row, RowVersion> versions) {
    Stream<EventId> events() {
      return versions.values().stream().flatMap(this::events);
    }

    Stream<EventId> events(RowVersion version) {
      return version.events().stream().map(n -> new EventId(asked.calendar().country(), n));
    }
  }

  /**
   * The profiles, in the order of the requests.
   *
   * @throws IncompleteReadStoreException if an event is missing because the store was emptied
   *     meanwhile
   */
  public List<Profile> read(List<Asked> asked) {
    List<AskedRows> rows = asked.stream().map(Asked::rows).toList();
    Map<EventId, RecordedEvent> events =
        events(rows.stream().flatMap(AskedRows::events).collect(toSet()));
    return rows.stream().map(one -> profile(one, events)).toList();
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

  private static Profile profile(AskedRows rows, Map<EventId, RecordedEvent> events) {
    Map<Indicator, Statement> statements = new EnumMap<>(Indicator.class);
    Map<Figure, RecordedEvent> figures = new EnumMap<>(Figure.class);
    for (Row row : Row.all()) {
      RowVersion version = rows.versions().get(row);
      Stream<RecordedEvent> begunBy =
          version == null ? Stream.of() : rows.events(version).map(events::get);
      switch (row) {
        case Indicator indicator ->
            statements.put(
                indicator,
                version == null ? Statement.NOTHING : statement(version, begunBy.toList()));
        case Figure figure -> begunBy.forEach(event -> figures.put(figure, event));
      }
    }
    Asked asked = rows.asked();
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
