package org.cyberwellness.document.grammar;

/** Texts as a document has them: one kind of line break, and no space around it. */
final class LineBreaks {
  private LineBreaks() {}

  static String plain(String text) {
    return text.replaceAll(" *(?:\r\n|[\n\r\u2028\u2029]) *", "\n");
  }
}
