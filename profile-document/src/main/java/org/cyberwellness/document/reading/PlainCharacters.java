package org.cyberwellness.document.reading;

import org.cyberwellness.document.reading.UnreadableDocumentException.Fault;

/**
 * Makes the characters that people's copies have into plain ones: line ends, spaces, quotes,
 * hyphens, ligatures. What is not seen is left out.
 */
final class PlainCharacters {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char FIRST_LIGATURE = '\uFB00';

  /** Further ends of lines and pages, which editors do not count as lines. */
  private static final String BREAKS = "\f\u000B\u0085\u2028\u2029";

  private PlainCharacters() {}

  /**
   * @throws UnreadableDocumentException where it is no text
   */
  static NumberedText of(String original) {
    NumberedText.Writer plain = new NumberedText.Writer(original.length());
    int line = 1;
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      char next = i + 1 < original.length() ? original.charAt(i + 1) : ' ';
      if (c == '\0') {
        throw new UnreadableDocumentException(
            Fault.TEXT, "has a NUL on line %d: give the document as text".formatted(line));
      }
      if (c == '\r' && next == '\n') {
        continue;
      }
      if (c == '\n' || c == '\r') {
        plain.add('\n', line++);
      } else if (BREAKS.indexOf(c) >= 0) {
        plain.add('\n', line);
      } else if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
        plain.add(LIGATURES[c - FIRST_LIGATURE], line);
      } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
        plain.add(c, line);
        plain.add(next, line);
        i++;
      } else {
        addOne(plain, c, line);
      }
    }
    return plain.done();
  }

  private static void addOne(NumberedText.Writer plain, char c, int line) {
    switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> plain.add('\'', line);
      case '\u201C', '\u201D', '\u201E', '\u201F' -> plain.add('"', line);
      case '\u2010', '\u2011', '\u2212' -> plain.add('-', line);
      default -> {
        switch (Character.getType(c)) {
          case Character.SPACE_SEPARATOR, Character.CONTROL -> plain.add(' ', line);
          case Character.FORMAT -> {}
          case Character.SURROGATE -> plain.add('\uFFFD', line);
          default -> plain.add(c, line);
        }
      }
    }
  }
}
