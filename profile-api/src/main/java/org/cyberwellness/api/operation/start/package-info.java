/** The start of the application: nothing is answered before the read store is complete. */
@NullMarked
package org.cyberwellness.api.operation.start;

import org.jspecify.annotations.NullMarked;
