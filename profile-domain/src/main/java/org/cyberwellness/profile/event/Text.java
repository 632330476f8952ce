package org.cyberwellness.profile.event;

/**
 * The rules for every text in an event: trimmed, visible, of limited length, without hidden
 * characters.
 */
final class Text {
  private static final int NONE = -1;

  private Text() {}

  /**
   * Checks a text.
   *
   * @param most the highest number of characters (code points)
   * @param lineBreaks whether the text may have line breaks
   * @return the text without surrounding white space
   * @throws InvalidValueException if the text breaks a rule
   */
  static String checked(String text, int most, boolean lineBreaks) {
    String trimmed = text.strip();
    int length = 0;
    boolean visible = false;
    int hidden = NONE;
    for (int at = 0; at < trimmed.length(); length++) {
      int c = trimmed.codePointAt(at);
      at += Character.charCount(c);
      visible = visible || isVisible(c);
      hidden = hidden == NONE && isHidden(c, lineBreaks) ? c : hidden;
    }
    if (!visible) {
      throw new InvalidValueException("must not be blank: give at least one visible character");
    }
    if (length > most) {
      throw new InvalidValueException(
          "is %d characters long: give at most %d".formatted(length, most));
    }
    if (hidden != NONE) {
      throw new InvalidValueException(
          "has the character U+%04X: control characters%s, unpaired surrogates and bidirectional overrides are not allowed"
              .formatted(hidden, lineBreaks ? " but line breaks" : ""));
    }
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

  /**
   * Characters that are letters or symbols in Unicode but are drawn as nothing: Hangul fillers and
   * the blank Braille pattern.
   */
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
