/** Who asks, and what each may ask for. */
@NullMarked
package org.cyberwellness.api.web.security;

import org.jspecify.annotations.NullMarked;
