/** The scalars of the API: what form each takes, and how it is refused. */
@NullMarked
package org.cyberwellness.api.web.scalar;

import org.jspecify.annotations.NullMarked;
