/** From events to a profile: the rules of time, as pure functions. */
@NullMarked
package org.cyberwellness.history.timeline;

import org.jspecify.annotations.NullMarked;
