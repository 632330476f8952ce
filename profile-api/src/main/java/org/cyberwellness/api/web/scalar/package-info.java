/** The scalars of the API: their formats and errors. */
@NullMarked
package org.cyberwellness.api.web.scalar;

import org.jspecify.annotations.NullMarked;
