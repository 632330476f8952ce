package org.cyberwellness.api.web.execution;

import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The content of a fragment. The fact is compared by identity: an unchanged fact is the same
 * object, and comparing values would take longer than computing the answer.
 *
 * @param fact immutable
 * @param indicator null if the fact belongs to no indicator; needed since all indicators share the
 *     fact that nothing is reported
 */
public record FragmentContent(Object fact, @Nullable Indicator indicator, CountryCode country) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FragmentContent content
        && fact == content.fact
        && indicator == content.indicator
        && country.equals(content.country);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(fact) * 31 + (indicator == null ? -1 : indicator.ordinal());
  }
}
