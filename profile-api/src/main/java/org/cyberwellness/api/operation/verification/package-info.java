/** Verifies the ledger of a running application. */
@NullMarked
package org.cyberwellness.api.operation.verification;

import org.jspecify.annotations.NullMarked;
