/** Profile documents in ITU's template, taken in. */
@NullMarked
package org.cyberwellness.api.document;

import org.jspecify.annotations.NullMarked;
