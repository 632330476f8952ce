package org.cyberwellness.document.grammar;

import java.util.ArrayList;
import java.util.List;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.Footnote;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Source;

/** A source as a footnote. */
public final class SourceNote {
  private static final String PUBLISHER = "Publisher";
  private static final String PUBLISHED = "Published";

  private SourceNote() {}

  /** The footnote. */
  public static Footnote of(int number, Source source) {
    List<Detail> details = new ArrayList<>();
    if (source.publisher() != null) {
      details.add(new Detail(PUBLISHER, source.publisher().text()));
    }
    if (source.publishedOn() != null) {
      details.add(new Detail(PUBLISHED, DatePhrase.ofDay(source.publishedOn())));
    }
    return new Footnote(number, source.title().text(), source.url(), details);
  }

  /**
   * The source that a footnote tells.
   *
   * @throws IllegalArgumentException where it tells none
   */
  public static Source read(Footnote note) {
    return new Source(
        new Line(note.title()),
        note.detail(PUBLISHER).map(Line::new).orElse(null),
        note.url(),
        note.detail(PUBLISHED).map(DatePhrase::readDay).orElse(null));
  }
}
