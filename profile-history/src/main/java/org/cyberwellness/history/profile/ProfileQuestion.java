package org.cyberwellness.history.profile;

import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What did this country have on that date, as it was known then?
 *
 * @param knownAt null for all that is known
 */
public record ProfileQuestion(CountryCode country, AsOf asOf, @Nullable KnownAt knownAt) {}
