/** The read store: projections of each country's events for quick reading. */
@NullMarked
package org.cyberwellness.history.store;

import org.jspecify.annotations.NullMarked;
