package org.cyberwellness.document.form;

import java.util.List;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Entry;
import org.cyberwellness.document.form.Block.Footnote;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.document.form.Block.Paragraph;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain text of at most 80 columns, but for longer words. The indentation tells what a line
 * is; a backslash at its end keeps a line break, and one elsewhere is doubled.
 */
public final class TextWriter {
  static final String ADDRESS = "Address";
  static final String UNDERLINES = "=-~.";
  static final String FACT = " ".repeat(2);
  static final String FACT_GOES_ON = " ".repeat(4);
  static final String TITLE_GOES_ON = " ".repeat(4);
  static final String DETAIL = " ".repeat(6);
  static final String VALUE_GOES_ON = " ".repeat(8);
  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  private TextWriter() {}

  /** The document, with a line break at its end. */
  public static String write(List<Block> blocks) {
    TextWriter writer = new TextWriter();
    for (Block block : blocks) {
      if (!writer.text.isEmpty()) {
        writer.text.append('\n');
      }
      writer.write(block);
    }
    return writer.text.toString();
  }

  private void write(Block block) {
    switch (block) {
      case Heading heading -> {
        line(heading.text());
        String underline = UNDERLINES.substring(heading.level() - 1, heading.level());
        line(underline.repeat(heading.text().length()));
      }
      case Paragraph paragraph -> wrapped("", paragraph.text() + mark(paragraph.source()), "");
      case DetailList facts -> details(FACT, facts.details(), FACT_GOES_ON);
      case Entry entry ->
          item("* " + escaped(entry.title()) + mark(entry.source()), entry.url(), entry.details());
      case Footnote note ->
          item(
              "[%d] %s".formatted(note.number(), escaped(note.title())),
              note.url(),
              note.details());
    }
  }

  private void item(String title, @Nullable Url url, List<Detail> details) {
    wrapped(FACT, title, TITLE_GOES_ON);
    details(DETAIL, details, VALUE_GOES_ON);
    if (url != null) {
      details(DETAIL, List.of(new Detail(ADDRESS, url.text())), VALUE_GOES_ON);
    }
  }

  private void details(String indent, List<Detail> details, String goesOn) {
    details.forEach(
        detail -> wrapped(indent, detail.label() + ": " + escaped(detail.value()), goesOn));
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\\n");
  }

  private static String mark(@Nullable Integer source) {
    return source == null ? "" : " [%d]".formatted(source);
  }

  /** Breaks lines at single spaces alone, so that whoever joins them has the text again. */
  private void wrapped(String indent, String content, String goesOn) {
    String start = indent;
    for (String part : content.split("\n", -1)) {
      StringBuilder line = new StringBuilder(start);
      for (String word : part.split("(?<=[^ ]) (?=[^ ])", -1)) {
        if (line.length() == start.length()) {
          line.append(word);
        } else if (line.length() + 1 + word.length() <= WIDTH
            || goesOn.length() + word.length() > WIDTH) {
          line.append(' ').append(word);
        } else {
          line(line.toString());
          start = goesOn;
          line = new StringBuilder(start).append(word);
        }
      }
      line(line.toString());
      start = goesOn;
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
