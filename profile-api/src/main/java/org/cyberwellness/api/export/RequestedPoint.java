package org.cyberwellness.api.export;

import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * The point in time that an address asks for.
 *
 * @param today whether the date was left out, so that it is another tomorrow
 * @param knownAt null for all that is known
 */
record RequestedPoint(AsOf asOf, boolean today, @Nullable KnownAt knownAt) {}
