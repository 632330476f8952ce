/** Changes that are proposed, and the decisions on them. */
@NullMarked
package org.cyberwellness.api.proposal;

import org.jspecify.annotations.NullMarked;
