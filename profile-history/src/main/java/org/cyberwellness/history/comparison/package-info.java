/** Compares a country's profile at two points in time and explains the differences. */
@NullMarked
package org.cyberwellness.history.comparison;

import org.jspecify.annotations.NullMarked;
