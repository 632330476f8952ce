/** Atom feeds of what was recorded last. */
@NullMarked
package org.cyberwellness.api.feed;

import org.jspecify.annotations.NullMarked;
