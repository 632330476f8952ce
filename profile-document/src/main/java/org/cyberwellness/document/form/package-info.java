/**
 * A document as a list of blocks, written in each format, and read back from those that people
 * edit; what the blocks say is none of its concern.
 */
@NullMarked
package org.cyberwellness.document.form;

import org.jspecify.annotations.NullMarked;
