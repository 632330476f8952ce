package org.cyberwellness.api.export;

/**
 * Prevents spreadsheets from executing text as a formula: an apostrophe is put before text that
 * starts like one.
 */
final class FormulaSafe {
  /**
   * The last four are the full-width forms of the first four, which East Asian spreadsheets accept.
   */
  private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaSafe() {}

  static String cell(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
