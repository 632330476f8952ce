package org.cyberwellness.api.feed;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.event.EventSentence;
import org.cyberwellness.history.journal.JournalEntry;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/** Tells entries in plain text. */
final class FeedText {
  /** Takes the place of the two characters that events may contain and XML 1.0 may not. */
  private static final String REPLACEMENT = "\uFFFD";

  private static final String NOT_IN_XML = "[\uFFFE\uFFFF]";

  private FeedText() {}

  /** What tells an entry from all others of its country. */
  static String id(JournalEntry entry) {
    return entry.retraction() == null
        ? entry.event().id().toString()
        : "retraction:%s:%d".formatted(entry.event().id().country(), entry.sequence());
  }

  /** One line: the country, whether it is about a retraction, and what the event says. */
  static String title(JournalEntry entry) {
    RecordedEvent event = entry.event();
    String state =
        entry.retraction() != null
            ? ", retraction"
            : event.retraction() == null ? "" : " (retracted)";
    return inXml(
        "%s%s: %s"
            .formatted(
                new Country(event.id().country()).name(), state, EventSentence.of(event.event())));
  }

  /** A line each for the indicator, the source, the note and the retraction. */
  static String body(JournalEntry entry) {
    RecordedEvent event = entry.event();
    String row =
        event.event().row() instanceof Indicator indicator
            ? "Indicator: %s %s".formatted(indicator.number(), indicator.title())
            : null;
    return inXml(
        Stream.of(
                EventSentence.of(event.event()),
                row,
                "Source: " + source(event.event().source()),
                event.event().note() == null ? null : "Note: " + event.event().note(),
                retracted(event.retraction()),
                "Event: " + event.id())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n")));
  }

  /** The text without the characters that XML cannot contain. */
  static String inXml(String text) {
    return text.replaceAll(NOT_IN_XML, REPLACEMENT);
  }

  private static @Nullable String retracted(@Nullable Retraction retraction) {
    if (retraction == null) {
      return null;
    }
    return retraction.replacedBy() == null
        ? "Retracted: " + retraction.reason()
        : "Corrected by %s: %s".formatted(retraction.replacedBy(), retraction.reason());
  }

  private static String source(Source source) {
    return Stream.of(source.title(), source.publisher(), source.publishedOn(), source.url())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
