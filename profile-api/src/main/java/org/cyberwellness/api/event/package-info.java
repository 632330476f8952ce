/** Recorded events, measures and timelines of a country. */
@NullMarked
package org.cyberwellness.api.event;

import org.jspecify.annotations.NullMarked;
