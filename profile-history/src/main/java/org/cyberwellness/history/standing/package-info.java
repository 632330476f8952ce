/** The statuses of many countries on a date and over time. */
@NullMarked
package org.cyberwellness.history.standing;

import org.jspecify.annotations.NullMarked;
