/** What operators see of requests: timers, traces, and an id that is in the logs, too. */
@NullMarked
package org.cyberwellness.api.operation.observation;

import org.jspecify.annotations.NullMarked;
