package org.cyberwellness.api.web.execution;

import graphql.language.Field;
import org.jspecify.annotations.Nullable;

/**
 * The key of a response fragment. The field is compared by identity, since a repeated document is
 * the same parsed object.
 *
 * @param field the field of the parsed document that selects the fragment
 */
record FragmentKey(Field field, FragmentContent content) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FragmentKey key && field == key.field && content.equals(key.content);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(field) * 31 + content.hashCode();
  }
}
