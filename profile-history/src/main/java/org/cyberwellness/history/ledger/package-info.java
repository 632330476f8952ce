/** The ledger on JDBC, the source of truth: every event once, in the order of recording. */
@NullMarked
package org.cyberwellness.history.ledger;

import org.jspecify.annotations.NullMarked;
