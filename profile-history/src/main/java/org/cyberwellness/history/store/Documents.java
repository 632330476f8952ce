package org.cyberwellness.history.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.history.timeline.Stance;
import org.cyberwellness.history.timeline.Version;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Row;

/**
 * Converts between objects and the documents of the read store. Instants are stored as text, since
 * MongoDB's dates have only milliseconds; dates as text, since they are not instants.
 */
final class Documents {
  static final String SEQUENCE = "sequence";
  private static final String ID = "_id";
  private static final String EARLIER = "earlier";
  private static final String PART = "part";
  private static final DocumentCodec DOCUMENTS = new DocumentCodec();
  private static final String MAY_ALREADY_BE = "mayAlreadyBe";
  private static final String LAST_EVIDENCE_ON = "lastEvidenceOn";

  private Documents() {}

  static Document of(RowCalendar row) {
    Document document = of(row.last());
    List<String> earlier = row.earlier().stream().map(CalendarPart::id).toList();
    return earlier.isEmpty() ? document : document.append(EARLIER, earlier);
  }

  static Document of(CalendarPart part) {
    Document content =
        new Document("versions", part.versions().stream().map(Documents::of).toList())
            .append("beginDays", part.beginDays());
    return new Document(ID, part.id()).append(PART, new Binary(Packed.of(content, DOCUMENTS)));
  }

  private static Document of(Version<RowVersion> version) {
    Stance stance = version.value().stance();
    Document document =
        new Document("from", version.from().toString())
            .append("status", stance.status().name())
            .append("events", version.value().events());
    if (!stance.isCertain()) {
      document.append(MAY_ALREADY_BE, stance.mayAlreadyBe().stream().map(Enum::name).toList());
    }
    if (stance.lastEvidenceOn() != null) {
      document.append(LAST_EVIDENCE_ON, stance.lastEvidenceOn().toString());
    }
    Effective since = version.value().since();
    if (since != null) {
      document.append("since", since.text());
    }
    Double value = version.value().value();
    return value == null ? document : document.append("value", value);
  }

  static RowEnd rowEnd(Document document) {
    String[] id = document.getString(ID).split(":");
    return new RowEnd(
        new CountryCode(id[0]),
        Row.named(id[1]),
        document.getList(EARLIER, String.class, List.of()),
        part(document));
  }

  static CalendarPart part(Document document) {
    Document content = Packed.read(document.get(PART, Binary.class).getData(), DOCUMENTS);
    String id = document.getString(ID);
    return new CalendarPart(
        id,
        Long.parseLong(id.split(":")[2]),
        content.getList("versions", Document.class).stream().map(Documents::version).toList(),
        content.getList("beginDays", Long.class));
  }

  private static Version<RowVersion> version(Document document) {
    String since = document.getString("since");
    return new Version<>(
        LocalDate.parse(document.getString("from")),
        new RowVersion(
            stance(document),
            since == null ? null : Effective.parse(since),
            document.getDouble("value"),
            List.copyOf(document.getList("events", Long.class))));
  }

  private static Stance stance(Document document) {
    String lastEvidenceOn = document.getString(LAST_EVIDENCE_ON);
    return new Stance(
        IndicatorStatus.valueOf(document.getString("status")),
        document.getList(MAY_ALREADY_BE, String.class, List.of()).stream()
            .map(IndicatorStatus::valueOf)
            .toList(),
        lastEvidenceOn == null ? null : LocalDate.parse(lastEvidenceOn));
  }

  static Document of(CalendarHead head) {
    Document rows = new Document();
    // Sorted, so that equal heads become equal documents.
    Row.all().stream()
        .filter(head.rows()::containsKey)
        .forEach(row -> rows.append(row.name(), head.rows().get(row)));
    return new Document(ID, head.country().alpha2())
        .append(SEQUENCE, head.sequence())
        .append("knownAt", head.knownAt().toString())
        .append("hash", head.hash())
        .append("rows", rows);
  }

  static CalendarHead head(Document document) {
    Map<Row, Long> rows = new HashMap<>();
    document
        .get("rows", Document.class)
        .forEach((row, place) -> rows.put(Row.named(row), (Long) place));
    return new CalendarHead(
        new CountryCode(document.getString(ID)),
        document.getLong(SEQUENCE),
        new KnownAt(Instant.parse(document.getString("knownAt"))),
        document.getString("hash"),
        rows);
  }
}
