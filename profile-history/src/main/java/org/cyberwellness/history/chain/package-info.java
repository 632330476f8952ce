/** The hash chain of each country's stream, which shows that no recorded event was changed. */
@NullMarked
package org.cyberwellness.history.chain;

import org.jspecify.annotations.NullMarked;
