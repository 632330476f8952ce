/** The whole ledger at once: verified, written to a file, and read back from one. */
@NullMarked
package org.cyberwellness.history.archive;

import org.jspecify.annotations.NullMarked;
