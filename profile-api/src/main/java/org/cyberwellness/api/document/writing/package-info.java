/** Lays a profile out as a document, in the template's sections. */
@NullMarked
package org.cyberwellness.api.document.writing;

import org.jspecify.annotations.NullMarked;
