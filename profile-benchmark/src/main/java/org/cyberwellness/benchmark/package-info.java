/** The command that measures, and what is common to all that it measures. */
@NullMarked
package org.cyberwellness.benchmark;

import org.jspecify.annotations.NullMarked;
