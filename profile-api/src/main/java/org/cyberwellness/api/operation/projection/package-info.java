/** How far the projection is, told to operators, and what they can do where it waits. */
@NullMarked
package org.cyberwellness.api.operation.projection;

import org.jspecify.annotations.NullMarked;
