package org.cyberwellness.api.export;

/**
 * Keeps spreadsheets from taking a text for a formula: one that begins as formulas do has an
 * apostrophe put in front.
 */
final class FormulaSafe {
  /** The last four are the wide forms that East Asian spreadsheets take for the first four. */
  private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaSafe() {}

  static String cell(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
