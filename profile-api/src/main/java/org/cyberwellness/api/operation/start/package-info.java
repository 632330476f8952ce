/** From the start of the process to the first answer: nothing is answered before all is there. */
@NullMarked
package org.cyberwellness.api.operation.start;

import org.jspecify.annotations.NullMarked;
