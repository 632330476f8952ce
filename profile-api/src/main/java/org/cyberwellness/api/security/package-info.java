/** Who asks, and what each may ask for. */
@NullMarked
package org.cyberwellness.api.security;

import org.jspecify.annotations.NullMarked;
