/** Answers which profile a country had on a date, as known at an instant. */
@NullMarked
package org.cyberwellness.history.profile;

import org.jspecify.annotations.NullMarked;
