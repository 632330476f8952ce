package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Footnote;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.document.form.MarkdownReader;
import org.cyberwellness.document.form.Placed;
import org.cyberwellness.document.form.TextReader;
import org.cyberwellness.document.grammar.DocumentHead;
import org.cyberwellness.document.grammar.SourceNote;
import org.cyberwellness.document.reading.UnreadableDocumentException.Fault;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Source;

/** Reads a document that this service made of a profile. */
final class ExportedReader {
  private static final Pattern NUMBERED = Pattern.compile("([0-9.]+) .*");
  private static final String BACKGROUND = "Background";
  private static final Map<String, Indicator> INDICATORS =
      Stream.of(Indicator.values())
          .collect(Collectors.toUnmodifiableMap(Indicator::number, indicator -> indicator));

  private final List<Warning> warnings = new ArrayList<>();
  private final List<ReadSection> sections = new ArrayList<>();

  private ExportedReader() {}

  /** Whether a text says of itself that it is one. */
  static boolean canRead(String text) {
    return DocumentHead.isIn(text);
  }

  /**
   * What it says.
   *
   * @throws UnreadableDocumentException where its head is not whole, or names another country than
   *     is given
   */
  static ReadDocument read(String text, DocumentDefaults defaults) {
    List<Placed> blocks =
        text.stripLeading().startsWith("#") ? MarkdownReader.read(text) : TextReader.read(text);
    DocumentHead head = head(blocks);
    if (defaults.country() != null && !defaults.country().equals(head.country())) {
      throw new UnreadableDocumentException(
          Fault.COUNTRY,
          "is %s, and the document is of %s: give the document's, or none"
              .formatted(defaults.country(), head.country()));
    }
    Source own = defaults.source() == null ? source(head) : defaults.source();
    ExportedReader reader = new ExportedReader();
    reader.read(blocks, own);
    return new ReadDocument(head.country(), head.asOf(), own, reader.sections, reader.warnings);
  }

  private static DocumentHead head(List<Placed> blocks) {
    try {
      return blocks.stream()
          .map(Placed::block)
          .filter(DetailList.class::isInstance)
          .findFirst()
          .map(facts -> DocumentHead.read((DetailList) facts))
          .orElseThrow(() -> new IllegalArgumentException("the document does not say what it is"));
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException(Fault.TEXT, String.valueOf(e.getMessage()));
    }
  }

  private static Source source(DocumentHead head) {
    return new Source(
        new Line("Cyberwellness profile of " + CountryNames.nameOf(head.country())),
        null,
        null,
        head.asOf());
  }

  private void read(List<Placed> blocks, Source own) {
    Map<Integer, Source> sources = sources(blocks);
    int next = 0;
    while (next < blocks.size()) {
      int start = next++;
      while (next < blocks.size() && !(blocks.get(next).block() instanceof Heading)) {
        next++;
      }
      if (blocks.get(start).block() instanceof Heading heading) {
        List<Placed> body = blocks.subList(start + 1, next);
        int line = blocks.get(start).firstLine();
        if (heading.text().equals(BACKGROUND)) {
          sections.add(new ExportedSection(sources, own).background(line, body));
        } else {
          indicator(heading, line)
              .ifPresent(
                  indicator ->
                      sections.add(
                          new ExportedSection(sources, own).indicator(indicator, line, body)));
        }
      }
    }
  }

  private Optional<Indicator> indicator(Heading heading, int line) {
    Matcher number = NUMBERED.matcher(heading.text());
    if (!number.matches() || heading.level() < 4) {
      return Optional.empty();
    }
    Optional<Indicator> indicator = Optional.ofNullable(INDICATORS.get(number.group(1)));
    if (indicator.isEmpty()) {
      warnings.add(
          new Warning(line, "'%s' is no heading of the template".formatted(heading.text())));
    }
    return indicator;
  }

  private Map<Integer, Source> sources(List<Placed> blocks) {
    Map<Integer, Source> sources = new HashMap<>();
    for (Placed placed : blocks) {
      if (placed.block() instanceof Footnote note) {
        orWarn(
            placed.firstLine(), warnings, () -> sources.put(note.number(), SourceNote.read(note)));
      }
    }
    return sources;
  }

  /** Does what may be refused; then a warning tells why, and nothing is done. */
  static void orWarn(int line, List<Warning> warnings, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException refused) {
      warnings.add(new Warning(line, String.valueOf(refused.getMessage())));
    }
  }
}
