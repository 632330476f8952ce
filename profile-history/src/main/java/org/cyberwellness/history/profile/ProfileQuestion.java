package org.cyberwellness.history.profile;

import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a country's profile on a date, as known at an instant.
 *
 * @param knownAt null for the present knowledge
 */
public record ProfileQuestion(CountryCode country, AsOf asOf, @Nullable KnownAt knownAt) {}
