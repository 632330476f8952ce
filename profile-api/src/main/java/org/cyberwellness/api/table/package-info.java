/** Tables of events: written, and read back with what was changed in them. */
@NullMarked
package org.cyberwellness.api.table;

import org.jspecify.annotations.NullMarked;
