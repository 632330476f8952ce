/** The sources that events cite, and their correction. */
@NullMarked
package org.cyberwellness.api.source;

import org.jspecify.annotations.NullMarked;
