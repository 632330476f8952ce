package org.cyberwellness.document.reading;

/**
 * A sentence, or an item of a list.
 *
 * @param text on one line, with single spaces
 * @param line where it begins
 */
record Sentence(String text, int line) {}
