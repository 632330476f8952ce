package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a section, with single spaces and none around it.
 *
 * @param afterBlank whether an empty line stands before it
 */
record TextLine(String text, int line, boolean afterBlank) {
  private static final Pattern NOISE = Pattern.compile("(?i)advertisement|\\d{1,2}|[-_=.* ]{3,}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The lines that say something: no page numbers. */
  static List<TextLine> of(NumberedText body) {
    List<TextLine> rows = new ArrayList<>();
    String text = body.text();
    boolean blank = false;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int found = text.indexOf('\n', start);
      end = found < 0 ? text.length() : found;
      String line = SPACES.matcher(text.substring(start, end).strip()).replaceAll(" ");
      if (line.isEmpty()) {
        blank = true;
      } else if (!NOISE.matcher(line).matches()) {
        rows.add(new TextLine(line, body.line(start), blank));
        blank = false;
      }
    }
    return rows;
  }

  static NumberedText joined(List<TextLine> rows) {
    NumberedText.Writer joined = new NumberedText.Writer(256);
    rows.forEach(row -> joined.addLine(row.text(), row.line()));
    return joined.done();
  }

  boolean beginsAnew() {
    char first = text.charAt(0);
    return !Character.isLowerCase(first) && ",;)".indexOf(first) < 0;
  }
}
