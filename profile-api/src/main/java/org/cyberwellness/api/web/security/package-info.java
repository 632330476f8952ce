/** Authentication and permissions. */
@NullMarked
package org.cyberwellness.api.web.security;

import org.jspecify.annotations.NullMarked;
