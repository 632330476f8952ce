/** From the start of the process to the first answer. */
@NullMarked
package org.cyberwellness.benchmark.start;

import org.jspecify.annotations.NullMarked;
