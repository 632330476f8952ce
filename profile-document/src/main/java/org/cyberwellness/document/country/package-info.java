/** What countries are called, in documents and in answers. */
@NullMarked
package org.cyberwellness.document.country;

import org.jspecify.annotations.NullMarked;
