/** Decides what may be recorded of a country, what may be retracted, and what may be corrected. */
@NullMarked
package org.cyberwellness.profile;

import org.jspecify.annotations.NullMarked;
