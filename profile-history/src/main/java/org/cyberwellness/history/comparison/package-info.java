/** What changed in a country between two points in time, and why? */
@NullMarked
package org.cyberwellness.history.comparison;

import org.jspecify.annotations.NullMarked;
