package org.cyberwellness.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Entry;
import org.cyberwellness.document.form.Block.Footnote;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.document.form.Block.Paragraph;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** Reads what {@link TextWriter} wrote, and what people made of it. */
public final class TextReader {
  private static final Pattern MARK = Pattern.compile(" \\[([0-9]{1,6})]$");
  private static final Pattern FOOTNOTE = Pattern.compile("(?s)\\[([0-9]{1,6})] (.*)");
  private static final Pattern DETAIL = Pattern.compile("(?s)([^:0-9]{1,40}): (.*)");
  private static final String BULLET = "* ";

  private final List<TextPiece> pieces;
  private final List<Placed> blocks = new ArrayList<>();
  private int next;

  private TextReader(List<TextPiece> pieces) {
    this.pieces = pieces;
  }

  /** The blocks of a text, in its order. */
  public static List<Placed> read(String text) {
    TextReader reader = new TextReader(TextPiece.of(text));
    while (reader.next < reader.pieces.size()) {
      reader.readOne();
    }
    return reader.blocks;
  }

  private void readOne() {
    TextPiece first = pieces.get(next);
    boolean isItem = first.indent() == TextWriter.FACT.length();
    Matcher footnote = FOOTNOTE.matcher(first.text());
    Block block;
    if (first.isUnderlined()) {
      next++;
      int level = TextWriter.UNDERLINES.indexOf(first.underline()) + 1;
      block = new Heading(level, first.text());
    } else if (isItem && first.text().startsWith(BULLET)) {
      next++;
      Marked title = Marked.of(first.text().substring(BULLET.length()));
      List<Detail> details = details(TextWriter.DETAIL.length());
      block = new Entry(title.text(), takeAddress(details), title.source(), details);
    } else if (isItem && footnote.matches()) {
      next++;
      List<Detail> details = details(TextWriter.DETAIL.length());
      int number = Integer.parseInt(footnote.group(1));
      block = new Footnote(number, footnote.group(2), takeAddress(details), details);
    } else if (isItem && DETAIL.matcher(first.text()).matches()) {
      block = new DetailList(details(TextWriter.FACT.length()));
    } else {
      next++;
      Marked paragraph = Marked.of(first.text());
      block = new Paragraph(paragraph.text(), paragraph.source());
    }
    blocks.add(new Placed(first.firstLine(), pieces.get(next - 1).lastLine(), block));
  }

  /** A text and the number of the footnote at its end. */
  private record Marked(String text, @Nullable Integer source) {
    static Marked of(String text) {
      Matcher mark = MARK.matcher(text);
      return mark.find()
          ? new Marked(text.substring(0, mark.start()), Integer.valueOf(mark.group(1)))
          : new Marked(text, null);
    }
  }

  /** The details that follow, each as far indented. */
  private List<Detail> details(int indent) {
    List<Detail> details = new ArrayList<>();
    while (next < pieces.size() && pieces.get(next).indent() == indent) {
      Matcher detail = DETAIL.matcher(pieces.get(next).text());
      if (!detail.matches()) {
        break;
      }
      details.add(new Detail(detail.group(1), detail.group(2)));
      next++;
    }
    return details;
  }

  private static @Nullable Url takeAddress(List<Detail> details) {
    for (Detail detail : details) {
      if (detail.label().equals(TextWriter.ADDRESS)) {
        try {
          Url url = new Url(detail.value());
          details.remove(detail);
          return url;
        } catch (InvalidValueException noAddress) {
          return null;
        }
      }
    }
    return null;
  }
}
