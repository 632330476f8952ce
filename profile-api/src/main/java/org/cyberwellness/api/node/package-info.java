/** Finds again what an earlier answer named by an id. */
@NullMarked
package org.cyberwellness.api.node;

import org.jspecify.annotations.NullMarked;
