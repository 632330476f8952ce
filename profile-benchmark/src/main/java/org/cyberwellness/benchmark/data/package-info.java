/** The same facts for every system that is measured. */
@NullMarked
package org.cyberwellness.benchmark.data;

import org.jspecify.annotations.NullMarked;
