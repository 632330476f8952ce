package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Indicator;

/**
 * A document's parts.
 *
 * @param front all before the first numbered heading: the title and the background
 * @param sections each indicator's once
 * @param back all from the disclaimer on; empty where the document ends before
 */
record Outline(
    NumberedText front, List<SectionText> sections, NumberedText back, List<Warning> warnings) {
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\bdisclaimer(?=\\s*:)|\\blast updated\\b|\\bmore information is available on"
              + " itu\\b");
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?<=[\\s.:;)])(\\d{1,2})\\s*+$");

  static Outline of(NumberedText document) {
    String text = document.text();
    int end = endOf(text);
    List<TemplateHeadings.Found> found = TemplateHeadings.in(document, end);
    int frontEnd = found.isEmpty() ? end : found.getFirst().start();
    int page = 0;
    Map<Indicator, SectionText> sections = new EnumMap<>(Indicator.class);
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TemplateHeadings.Found here = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).start() : end;
      NumberedText body = document.part(here.end(), next);
      NumberedText pageless = withoutPageNumber(body, page);
      page += pageless.text().length() < body.text().length() ? 1 : 0;
      Indicator indicator = here.heading().indicator();
      if (indicator != null) {
        SectionText section =
            new SectionText(
                indicator,
                document.line(here.start()),
                pageless,
                here.warning() == null ? List.of() : List.of(here.warning()));
        SectionText before = sections.get(indicator);
        if (before == null || before.body().text().isBlank()) {
          sections.put(indicator, section);
        } else if (!section.body().text().isBlank()) {
          warnings.add(
              new Warning(
                  section.firstLine(),
                  "%s stands here again: only its first text is read"
                      .formatted(indicator.number())));
        }
      }
    }
    return new Outline(
        document.part(0, frontEnd),
        List.copyOf(sections.values()),
        document.part(end, text.length()),
        warnings);
  }

  /** Where what is no longer of the template begins; a note on the update may also stand on top. */
  private static int endOf(String text) {
    Matcher end = END.matcher(text);
    int last = TemplateHeadings.last(text);
    while (end.find()) {
      if (end.start() > last) {
        return end.start();
      }
    }
    return text.length();
  }

  /** It stands alone on its line, or behind a sentence, or is the number of the next page. */
  private static NumberedText withoutPageNumber(NumberedText part, int page) {
    Matcher number = PAGE_NUMBER.matcher(part.text());
    if (!number.find()) {
      return part;
    }
    String before = part.text().substring(0, number.start());
    boolean alone = TemplateHeadings.isLineStart(part.text(), number.start());
    boolean behindSentence = before.stripTrailing().endsWith(".");
    boolean next = Integer.parseInt(number.group(1)) == page + 1;
    return alone || behindSentence || next ? part.part(0, number.start()) : part;
  }
}
