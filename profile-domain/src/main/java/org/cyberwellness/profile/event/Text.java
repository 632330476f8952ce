package org.cyberwellness.profile.event;

/** What any text in an event must be: trimmed, not too long, visible, free of hidden characters. */
final class Text {
  private Text() {}

  /**
   * The text without the white space around it.
   *
   * @param most how many characters (code points) it may have
   * @throws InvalidValueException where it breaks a rule
   */
  static String checked(String text, int most, boolean lineBreaks) {
    String trimmed = text.strip();
    if (trimmed.codePoints().noneMatch(Text::isVisible)) {
      throw new InvalidValueException("must not be blank: give at least one visible character");
    }
    int length = trimmed.codePointCount(0, trimmed.length());
    if (length > most) {
      throw new InvalidValueException(
          "is %d characters long: give at most %d".formatted(length, most));
    }
    trimmed
        .codePoints()
        .filter(c -> isHidden(c, lineBreaks))
        .findFirst()
        .ifPresent(
            c -> {
              throw new InvalidValueException(
                  "has the character U+%04X: control characters%s, unpaired surrogates and bidirectional overrides are not allowed"
                      .formatted(c, lineBreaks ? " but line breaks" : ""));
            });
    return trimmed;
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !isBlankLetter(c);
    };
  }

  /** Letters and symbols that Unicode draws as nothing: Hangul fillers, the empty Braille cell. */
  private static boolean isBlankLetter(int c) {
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
  }

  private static boolean isHidden(int c, boolean lineBreaks) {
    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
      return !lineBreaks;
    }
    boolean bidirectional = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    int type = Character.getType(c);
    return bidirectional || type == Character.CONTROL || type == Character.SURROGATE;
  }
}
