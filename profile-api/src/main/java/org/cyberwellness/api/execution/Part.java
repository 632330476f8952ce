package org.cyberwellness.api.execution;

import graphql.execution.MergedField;
import graphql.language.Field;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.profile.StatementView;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What is said, and what of it is asked for. Both are told apart by identity: what comes again is
 * the same document and the same history, and to compare others takes longer than to answer.
 *
 * @param asked in the document
 * @param said a statement, or all statements of a profile, with which its figures change, too
 * @param indicator of the statement: one that says nothing is the same for all
 */
record Part(Field asked, Object said, @Nullable Indicator indicator, CountryCode country) {

  static Part of(MergedField asked, ProfileView profile) {
    return new Part(
        asked.getSingleField(), profile.profile().statements(), null, profile.profile().country());
  }

  static Part of(MergedField asked, StatementView statement) {
    return new Part(
        asked.getSingleField(),
        statement.statement(),
        statement.indicator(),
        statement.profile().profile().country());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Part part
        && asked == part.asked
        && said == part.said
        && indicator == part.indicator
        && country.equals(part.country);
  }

  @Override
  public int hashCode() {
    return (System.identityHashCode(asked) * 31 + System.identityHashCode(said)) * 31
        + (indicator == null ? -1 : indicator.ordinal());
  }
}
