/** Background figures from the tables in which data sets are published. */
@NullMarked
package org.cyberwellness.api.figure;

import org.jspecify.annotations.NullMarked;
