/** Changes of countries' current profiles, in the order in which they happen. */
@NullMarked
package org.cyberwellness.history.change;

import org.jspecify.annotations.NullMarked;
