/** The actuator's endpoint that verifies the ledger while the application runs. */
@NullMarked
package org.cyberwellness.api.operation.verification;

import org.jspecify.annotations.NullMarked;
