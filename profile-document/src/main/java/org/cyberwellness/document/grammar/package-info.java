/**
 * How a document that this service makes says a thing: each phrase is written and read in one
 * place.
 */
@NullMarked
package org.cyberwellness.document.grammar;

import org.jspecify.annotations.NullMarked;
