package org.cyberwellness.document.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text and those that go on with it, joined.
 *
 * @param indent how many spaces stand before it
 * @param underline the character that underlines it, or a space
 */
record TextPiece(int indent, int firstLine, int lastLine, String text, char underline) {
  private static final char NOT_UNDERLINED = ' ';

  /** The pieces of a text, in its order. */
  static List<TextPiece> of(String text) {
    List<TextPiece> pieces = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int next = 0;
    while (next < lines.size()) {
      int first = next++;
      String line = content(lines.get(first));
      if (line.isEmpty()) {
        continue;
      }
      int indent = indentOf(lines.get(first));
      char underline =
          next < lines.size() && indent == 0 ? underlineIn(lines.get(next)) : NOT_UNDERLINED;
      StringBuilder joined = new StringBuilder(line);
      if (underline != NOT_UNDERLINED) {
        next++;
      } else {
        while (next < lines.size() && goesOn(lines.get(next), indent)) {
          join(joined, content(lines.get(next++)));
        }
      }
      pieces.add(new TextPiece(indent, first + 1, next, unescaped(joined), underline));
    }
    return pieces;
  }

  boolean isUnderlined() {
    return underline != NOT_UNDERLINED;
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static String content(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return line.substring(Math.min(end, indentOf(line)), end);
  }

  private static char underlineIn(String line) {
    String content = content(line);
    return content.length() >= 3
            && TextWriter.UNDERLINES.indexOf(content.charAt(0)) >= 0
            && content.chars().allMatch(c -> c == content.charAt(0))
        ? content.charAt(0)
        : NOT_UNDERLINED;
  }

  private static boolean goesOn(String line, int before) {
    int indent = indentOf(line);
    return !content(line).isEmpty()
        && (indent == 0 && before == 0
            || indent == TextWriter.TITLE_GOES_ON.length()
            || indent >= TextWriter.VALUE_GOES_ON.length());
  }

  /** A backslash that is none of a pair keeps the line break. */
  private static void join(StringBuilder text, String line) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\\') {
      end--;
    }
    if ((text.length() - end) % 2 == 1) {
      text.setCharAt(text.length() - 1, '\n');
    } else {
      text.append(' ');
    }
    text.append(line);
  }

  private static String unescaped(StringBuilder text) {
    return text.toString().replace("\\\\", "\\");
  }
}
