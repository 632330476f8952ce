package org.cyberwellness.api.export;

import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * The point in time that a client requests.
 *
 * @param today whether the date was left out, so that tomorrow's answer is another one
 * @param knownAt null for the present knowledge
 */
record RequestedPoint(AsOf asOf, boolean today, @Nullable KnownAt knownAt) {}
