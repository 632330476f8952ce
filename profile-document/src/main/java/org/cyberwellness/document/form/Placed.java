package org.cyberwellness.document.form;

/**
 * A block that was read.
 *
 * @param firstLine where it begins in the text, from 1
 * @param lastLine where it ends
 */
public record Placed(int firstLine, int lastLine, Block block) {}
