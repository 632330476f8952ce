package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.document.reading.UnreadableDocumentException.Fault;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Source;

/**
 * Reads a profile document, plain text or Markdown: in ITU's template, as people have it, or as
 * this service exports it.
 */
public final class DocumentReader {
  private static final Line ITU = new Line("International Telecommunication Union (ITU)");

  private final NumberedText text;
  private final List<Link> links;
  private final Outline outline;
  private final CountryCode country;
  private final DocumentDate date;
  private final Source source;
  private final List<Warning> warnings = new ArrayList<>();

  private DocumentReader(Markdown.Unmarked document, DocumentDefaults defaults) {
    this.text = document.text();
    this.links = document.links();
    this.outline = Outline.of(text);
    if (outline.sections().isEmpty()
        && !outline.front().text().toLowerCase(Locale.ROOT).contains("population")) {
      throw new UnreadableDocumentException(
          Fault.TEXT,
          "is no profile document: none of the template's headings was found, such as 1.1.1"
              + " CRIMINAL LEGISLATION");
    }
    warnings.addAll(outline.warnings());
    this.country = country(defaults);
    this.date = date(defaults);
    this.source = source(defaults);
  }

  /**
   * What the text says. It is read, never repaired: of what is unsure, a warning tells.
   *
   * @throws UnreadableDocumentException where it is no such document, or its country or date is
   *     neither in the text nor among the defaults
   */
  public static ReadDocument read(String text, DocumentDefaults defaults) {
    return ExportedReader.canRead(text)
        ? ExportedReader.read(text, defaults)
        : new DocumentReader(Markdown.unmark(PlainCharacters.of(text)), defaults).read();
  }

  private ReadDocument read() {
    boolean cutOff = isCutOff();
    Acronyms acronyms = Acronyms.in(text.text());
    List<FigureSource> sources = new ArrayList<>(FigureSource.in(outline.front().text()));
    List<ReadSection> numbered = new ArrayList<>();
    for (SectionText section : outline.sections()) {
      // Where columns were merged, a figure's source may stand some sections further down.
      if (section.indicator().compareTo(Indicator.CIRT) <= 0) {
        sources.addAll(FigureSource.in(section.body().text()));
      }
      boolean last = section.equals(outline.sections().getLast());
      numbered.add(
          SectionReader.read(
              section.withBody(FigureSource.without(section.body())),
              new Context(
                  country,
                  section.indicator(),
                  date.day(),
                  date.byThen(),
                  source,
                  acronyms,
                  within(section),
                  cutOff && last)));
    }
    List<ReadSection> sections = new ArrayList<>();
    new Background(outline.front(), sources, date.byThen(), source).read().ifPresent(sections::add);
    sections.addAll(numbered);
    return new ReadDocument(country, date.day(), source, sections, warnings);
  }

  /** A whole document ends with its date and addresses, or at least with a sentence. */
  private boolean isCutOff() {
    String all = text.text().stripTrailing();
    boolean cutOff = outline.back().text().isBlank() && !all.endsWith(".");
    if (cutOff) {
      warnings.add(new Warning(text.line(all.length()), "the document may be cut off here"));
    }
    return cutOff;
  }

  private List<Link> within(SectionText section) {
    return links.stream()
        .filter(link -> link.line() >= section.firstLine() && link.line() <= section.lastLine())
        .toList();
  }

  private CountryCode country(DocumentDefaults defaults) {
    Optional<CountryCode> titled = NamedCountry.inTitle(text.text());
    Optional<CountryCode> spoken = NamedCountry.inSentences(text.text());
    Optional<CountryCode> named = titled.or(() -> spoken);
    CountryCode expected = defaults.country();
    if (expected != null && named.isPresent() && !named.get().equals(expected)) {
      throw new UnreadableDocumentException(
          Fault.COUNTRY,
          "is %s, and the document is of %s: give the document's, or none"
              .formatted(expected, nameOf(named.get())));
    }
    if (titled.isPresent() && spoken.isPresent() && !titled.equals(spoken)) {
      warnings.add(
          new Warning(
              1,
              "the title names %s, most sentences %s: the title is followed"
                  .formatted(nameOf(titled.get()), nameOf(spoken.get()))));
    }
    return named
        .or(() -> Optional.ofNullable(expected))
        .orElseThrow(
            () ->
                new UnreadableDocumentException(
                    Fault.COUNTRY, "is not named in the text: give the country's code"));
  }

  private static String nameOf(CountryCode country) {
    return CountryNames.nameOf(country);
  }

  private DocumentDate date(DocumentDefaults defaults) {
    return DocumentDate.in(text.text())
        .or(() -> Optional.ofNullable(defaults.publishedOn()).map(DocumentDate::of))
        .orElseThrow(
            () ->
                new UnreadableDocumentException(
                    Fault.DATE,
                    "is needed: the text has no date of its own, such as 'Last updated on 26 August"
                        + " 2014'"));
  }

  private Source source(DocumentDefaults defaults) {
    Source stated = defaults.source();
    return stated == null
        ? new Source(new Line("Cyberwellness Profile " + nameOf(country)), ITU, null, date.day())
        : new Source(
            stated.title(),
            stated.publisher(),
            stated.url(),
            stated.publishedOn() == null ? date.day() : stated.publishedOn());
  }
}
