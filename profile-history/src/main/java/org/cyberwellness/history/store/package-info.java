/**
 * The read store: what the events of each country's stream make, written down for quick reading.
 */
@NullMarked
package org.cyberwellness.history.store;

import org.jspecify.annotations.NullMarked;
