package org.cyberwellness.api.table;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Source;

/** The columns of a table of events. */
final class EventColumns {
  static final String ID = "id";
  static final String COUNTRY = "country";
  static final String KIND = "kind";
  static final String INDICATOR = "indicator";
  static final String MEASURE_ID = "measure_id";
  static final String CHANGE = "change";
  static final String REASON = "reason";
  private static final String SOURCE = "source_";
  static final String SOURCE_TITLE = SOURCE + "title";

  /** All columns, in the order in which they are written. */
  static final List<String> ALL =
      List.of(
          ID,
          COUNTRY,
          KIND,
          "effective",
          INDICATOR,
          "title",
          MEASURE_ID,
          "total",
          "percentage",
          "area",
          "provisions",
          "acronym",
          "assessor",
          "place",
          "parent_body",
          "scheme",
          "count",
          "partners",
          "reservations",
          "channel_kind",
          "value",
          "url",
          "replaces",
          SOURCE_TITLE,
          SOURCE + "publisher",
          SOURCE + "url",
          SOURCE + "published_on",
          "note",
          CHANGE,
          REASON);

  /** The columns of events' fields, which not every kind has. */
  static final List<String> OF_KINDS =
      ALL.subList(ALL.indexOf(KIND) + 1, ALL.indexOf(SOURCE_TITLE));

  private EventColumns() {}

  /** The fields of a kind of event, other than its source. */
  static List<RecordComponent> fields(EventKind kind) {
    return Stream.of(kind.type().getRecordComponents())
        .filter(field -> !field.getType().equals(Source.class))
        .toList();
  }

  /** The fields of a source. */
  static List<RecordComponent> sourceFields() {
    return List.of(Source.class.getRecordComponents());
  }

  /** The column of an event's field. */
  static String of(RecordComponent field) {
    return field.getName().equals("channel") ? "channel_kind" : snake(field.getName());
  }

  /** The column of a source's field. */
  static String ofSource(String field) {
    return SOURCE + snake(field);
  }

  /** The name of an event's field in the API's inputs. */
  static String input(RecordComponent field) {
    return field.getName().equals("channel") ? "kind" : field.getName();
  }

  /** The column of a field of the API's inputs. */
  static String ofInput(String field) {
    return field.equals("kind") ? "channel_kind" : snake(field);
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
