package org.cyberwellness.api.table;

import java.util.regex.Pattern;

/**
 * Prevents spreadsheets from executing text as a formula: an apostrophe is put before text that
 * starts like one, also before text that an apostrophe protects already, so that it can be read
 * back.
 */
public final class FormulaSafe {
  /**
   * The last four are the full-width forms of the first four, which East Asian spreadsheets accept.
   */
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

  private FormulaSafe() {}

  /** The cell that shows a text. */
  public static String cell(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }

  /** The text that a cell shows. */
  static String text(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
