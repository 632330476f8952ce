/** What a recorded event costs in time and bytes. */
@NullMarked
package org.cyberwellness.benchmark.recording;

import org.jspecify.annotations.NullMarked;
