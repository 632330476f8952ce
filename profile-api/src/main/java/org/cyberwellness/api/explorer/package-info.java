/** The pages on which people look at the profiles; all that they show comes from the public API. */
@NullMarked
package org.cyberwellness.api.explorer;

import org.jspecify.annotations.NullMarked;
