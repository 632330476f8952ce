/** The source of truth: every event on JDBC, in order, once. */
@NullMarked
package org.cyberwellness.history.ledger;

import org.jspecify.annotations.NullMarked;
