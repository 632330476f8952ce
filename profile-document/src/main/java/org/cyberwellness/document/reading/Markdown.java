package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Takes Markdown's marks out of a text, and keeps the addresses of its links. */
final class Markdown {
  private static final int LONGEST_ADDRESS = 2_000;
  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>&";

  private final NumberedText in;
  private final NumberedText.Writer out;
  private final List<Link> links = new ArrayList<>();

  /** Whether what is written is the text of a link. */
  private boolean linking;

  private Markdown(NumberedText in) {
    this.in = in;
    this.out = new NumberedText.Writer(in.text().length());
  }

  /** The text, and its links. */
  record Unmarked(NumberedText text, List<Link> links) {}

  static Unmarked unmark(NumberedText text) {
    return new Markdown(text).unmarked();
  }

  private Unmarked unmarked() {
    String text = in.text();
    StringBuilder linked = new StringBuilder();
    boolean lineStart = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int used = 1;
      if (lineStart && (c == '#' || c == '>' || c == '|')) {
        used = runOf(c, i);
      } else if (c == '\\' && ESCAPABLE.indexOf(at(i + 1)) >= 0) {
        write(at(i + 1), i, linked);
        used = 2;
      } else if (c == '[' && endOfLink(i) > 0) {
        linking = true;
        linked.setLength(0);
      } else if (c == ']' && linking) {
        linking = false;
        used = address(i, linked);
      } else if (c == '<' && isAddress(i + 1)) {
        used = 1;
      } else if (c == '>' && i > 0 && !Character.isWhitespace(at(i - 1)) && at(i - 1) != '-') {
        used = 1;
      } else if (!isEmphasis(c, i, lineStart)) {
        write(c, i, linked);
      }
      lineStart = c == '\n' || lineStart && Character.isWhitespace(c);
      i += used;
    }
    return new Unmarked(out.done(), links);
  }

  private void write(char c, int index, StringBuilder linked) {
    out.add(c, in.line(index));
    if (linking) {
      linked.append(c == '\n' ? ' ' : c);
    }
  }

  /** The closing bracket of a link's text, or -1 where it is no link. */
  private int endOfLink(int opening) {
    int end = opening + 1;
    while (end < in.text().length() && at(end) != '[' && at(end) != ']') {
      end++;
    }
    return at(end) == ']' && at(end + 1) == '(' && endOfAddress(end) > 0 ? end : -1;
  }

  /** Behind the parenthesis that closes an address; brackets and white space are in none. */
  private int endOfAddress(int closing) {
    int open = 0;
    for (int end = closing + 1; end - closing < LONGEST_ADDRESS; end++) {
      char c = at(end);
      if (Character.isWhitespace(c) || c == '[' || c == ']') {
        return -1;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return end + 1;
      }
    }
    return -1;
  }

  /** What a closing bracket and the address after it take. */
  private int address(int closing, StringBuilder linked) {
    int end = endOfAddress(closing);
    String address = in.text().substring(closing + 2, end - 1);
    Link.of(linked.toString(), address, in.line(closing)).ifPresent(links::add);
    return end - closing;
  }

  private boolean isAddress(int from) {
    return in.text().startsWith("http", from)
        || in.text().startsWith("mailto:", from)
        || in.text().startsWith("www.", from);
  }

  /** Stars that stand around words, and double underscores; a star before a space is a bullet. */
  private boolean isEmphasis(char c, int index, boolean lineStart) {
    if (c == '*') {
      return !(lineStart && Character.isWhitespace(at(index + 1)));
    }
    return c == '_' && (at(index + 1) == '_' || index > 0 && at(index - 1) == '_');
  }

  private int runOf(char c, int from) {
    int end = from;
    while (at(end) == c) {
      end++;
    }
    return end - from;
  }

  private char at(int index) {
    return index < in.text().length() ? in.text().charAt(index) : '\n';
  }
}
