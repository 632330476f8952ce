/** The rules from events to a profile, as pure functions. */
@NullMarked
package org.cyberwellness.history.timeline;

import org.jspecify.annotations.NullMarked;
