/** The table of ratios, and the machine that it was measured on. */
@NullMarked
package org.cyberwellness.benchmark.report;

import org.jspecify.annotations.NullMarked;
