/** The progress of the projection, and what operators can do if it waits. */
@NullMarked
package org.cyberwellness.api.operation.projection;

import org.jspecify.annotations.NullMarked;
