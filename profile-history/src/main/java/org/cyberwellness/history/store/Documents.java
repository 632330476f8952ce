package org.cyberwellness.history.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.cyberwellness.history.store.Calendar.RowDays;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Row;
import org.cyberwellness.profile.event.StoredForm;
import org.cyberwellness.profile.event.StreamEvent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of the read store. Instants are kept as text, since MongoDB's dates hold
 * milliseconds; days as epoch days, since they are no instants.
 */
final class Documents {
  static final String SEQUENCE = "sequence";
  private static final String ID = "_id";
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final JsonMapper JSON = StoredForm.configure(JsonMapper.builder()).build();

  private Documents() {}

  static String idOf(EventId id) {
    return id.country() + ":" + id.sequence();
  }

  static Document of(StreamEntry entry) {
    return new Document(ID, idOf(entry.id()))
        .append("recordedAt", entry.recordedAt().toString())
        .append("recordedBy", entry.recordedBy())
        .append("hash", entry.hash())
        .append("name", StoredForm.nameOf(entry.event().getClass()))
        .append("event", new Document(JSON.convertValue(entry.event(), OBJECT)));
  }

  static StreamEntry entry(Document document) {
    String[] id = document.getString(ID).split(":");
    Class<? extends StreamEvent> type = StoredForm.typeOf(document.getString("name")).orElseThrow();
    return new StreamEntry(
        new EventId(new CountryCode(id[0]), Long.parseLong(id[1])),
        Instant.parse(document.getString("recordedAt")),
        document.getString("recordedBy"),
        JSON.convertValue(document.get("event", Document.class), type),
        document.getString("hash"));
  }

  static Document of(VersionId id, RowVersion version) {
    Document document =
        new Document(ID, id.toString())
            .append("status", version.status().name())
            .append("events", version.events());
    return version.since() == null ? document : document.append("since", version.since().text());
  }

  static RowVersion version(Document document) {
    String since = document.getString("since");
    return new RowVersion(
        IndicatorStatus.valueOf(document.getString("status")),
        since == null ? null : Effective.parse(since),
        document.getList("events", Long.class));
  }

  static Document of(Calendar calendar) {
    Document rows = new Document();
    calendar
        .rows()
        .forEach(
            (row, days) ->
                rows.append(
                    row.name(),
                    new Document("days", listOf(days.days()))
                        .append("written", listOf(days.written()))
                        .append(
                            "statuses", Arrays.stream(days.statuses()).map(Enum::name).toList())));
    return new Document(ID, calendar.country().alpha2())
        .append(SEQUENCE, calendar.sequence())
        .append("knownAt", calendar.knownAt().toString())
        .append("hash", calendar.hash())
        .append("beginDays", Arrays.stream(calendar.beginDays()).boxed().toList())
        .append("rows", rows);
  }

  static Calendar calendar(Document document) {
    Map<Row, RowDays> rows = new HashMap<>();
    document
        .get("rows", Document.class)
        .forEach((row, days) -> rows.put(Row.named(row), rowDays((Document) days)));
    return new Calendar(
        new CountryCode(document.getString(ID)),
        document.getLong(SEQUENCE),
        new KnownAt(Instant.parse(document.getString("knownAt"))),
        document.getString("hash"),
        document.getList("beginDays", Long.class).stream().mapToLong(Long::longValue).toArray(),
        rows);
  }

  private static RowDays rowDays(Document days) {
    return new RowDays(
        ints(days.getList("days", Integer.class)),
        ints(days.getList("written", Integer.class)),
        days.getList("statuses", String.class).stream()
            .map(IndicatorStatus::valueOf)
            .toArray(IndicatorStatus[]::new));
  }

  private static List<Integer> listOf(int[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
