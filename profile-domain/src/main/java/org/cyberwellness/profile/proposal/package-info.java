/** Changes that are proposed: what waits for a decision, and what was decided. */
@NullMarked
package org.cyberwellness.profile.proposal;

import org.jspecify.annotations.NullMarked;
