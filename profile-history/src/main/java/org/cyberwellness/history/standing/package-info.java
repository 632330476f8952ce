/** Where do countries stand on a date, and how many of them stood where over the years? */
@NullMarked
package org.cyberwellness.history.standing;

import org.jspecify.annotations.NullMarked;
