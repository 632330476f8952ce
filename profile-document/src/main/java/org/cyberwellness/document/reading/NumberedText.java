package org.cyberwellness.document.reading;

import java.util.Arrays;

/** Text that knows on which line of the original each of its characters stood. */
record NumberedText(String text, int[] lines) {

  /** The line of a character, from 1; that of the last one for the end. */
  int line(int index) {
    return lines.length == 0 ? 1 : lines[Math.min(index, lines.length - 1)];
  }

  NumberedText part(int from, int to) {
    return new NumberedText(text.substring(from, to), Arrays.copyOfRange(lines, from, to));
  }

  /** Writes it, character by character. */
  static final class Writer {
    private final StringBuilder text;
    private int[] lines;

    Writer(int size) {
      text = new StringBuilder(size);
      lines = new int[Math.max(size, 16)];
    }

    void add(char c, int line) {
      if (text.length() == lines.length) {
        lines = Arrays.copyOf(lines, lines.length * 2);
      }
      lines[text.length()] = line;
      text.append(c);
    }

    void add(String some, int line) {
      for (int i = 0; i < some.length(); i++) {
        add(some.charAt(i), line);
      }
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    /** Whether the last character is this one. */
    boolean endsWith(char c) {
      return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** Adds a line of a paragraph; a word that is broken at its hyphen is put together again. */
    void addLine(String some, int line) {
      if (!text.isEmpty() && !(endsWith('-') && Character.isLowerCase(some.charAt(0)))) {
        add(' ', line);
      }
      add(some, line);
    }

    NumberedText done() {
      return new NumberedText(text.toString(), Arrays.copyOf(lines, text.length()));
    }
  }
}
