/** Comparisons of a country's profile over time and of several countries. */
@NullMarked
package org.cyberwellness.api.comparison;

import org.jspecify.annotations.NullMarked;
