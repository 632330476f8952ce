/** Asks the addresses of sources whether they still answer. */
@NullMarked
package org.cyberwellness.api.operation.address;

import org.jspecify.annotations.NullMarked;
