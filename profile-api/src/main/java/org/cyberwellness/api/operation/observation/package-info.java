/** Metrics, traces and request ids for operators. */
@NullMarked
package org.cyberwellness.api.operation.observation;

import org.jspecify.annotations.NullMarked;
