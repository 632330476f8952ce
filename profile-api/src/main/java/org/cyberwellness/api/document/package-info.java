/** Profiles as documents in the template's sections: taken in, and written to be read and cited. */
@NullMarked
package org.cyberwellness.api.document;

import org.jspecify.annotations.NullMarked;
