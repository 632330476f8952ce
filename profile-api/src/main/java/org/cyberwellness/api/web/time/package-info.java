/** Parsing points in time, and their defaults. */
@NullMarked
package org.cyberwellness.api.web.time;

import org.jspecify.annotations.NullMarked;
