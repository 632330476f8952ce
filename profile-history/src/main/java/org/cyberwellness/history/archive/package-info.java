/** Verifies, exports and imports the whole ledger. */
@NullMarked
package org.cyberwellness.history.archive;

import org.jspecify.annotations.NullMarked;
