/** Lays a profile out as a document, in the template's sections. */
@NullMarked
package org.cyberwellness.document.writing;

import org.jspecify.annotations.NullMarked;
