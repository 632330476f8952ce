/** The read store rebuilt from a million events. */
@NullMarked
package org.cyberwellness.benchmark.rebuild;

import org.jspecify.annotations.NullMarked;
