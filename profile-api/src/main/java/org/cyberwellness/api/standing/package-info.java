/** Where do countries stand, and how many of them stood where over the years? */
@NullMarked
package org.cyberwellness.api.standing;

import org.jspecify.annotations.NullMarked;
