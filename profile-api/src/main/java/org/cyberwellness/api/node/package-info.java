/** Finds objects by their ids. */
@NullMarked
package org.cyberwellness.api.node;

import org.jspecify.annotations.NullMarked;
