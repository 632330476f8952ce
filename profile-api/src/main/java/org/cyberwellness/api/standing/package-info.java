/** Lists of profiles, trends and status histories. */
@NullMarked
package org.cyberwellness.api.standing;

import org.jspecify.annotations.NullMarked;
