package org.cyberwellness.api.web.execution;

import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What a fragment says. The fact is compared by identity: an unchanged fact is the same object, and
 * comparing its values takes longer than answering.
 *
 * @param fact immutable
 * @param indicator of the fact, where it belongs to one: a fact that says nothing is shared by all
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
