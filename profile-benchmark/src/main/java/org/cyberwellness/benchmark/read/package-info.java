/** Reads inside the process, measured by JMH. */
@NullMarked
package org.cyberwellness.benchmark.read;

import org.jspecify.annotations.NullMarked;
