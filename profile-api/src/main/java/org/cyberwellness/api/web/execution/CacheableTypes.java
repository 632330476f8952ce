package org.cyberwellness.api.web.execution;

import java.util.Set;

/**
 * The schema types whose objects depend only on the fact of a {@link FragmentSource}. A fragment is
 * cached if its selection uses only these types.
 *
 * @param names of object types, and of interfaces, which stand for all their implementations
 */
public record CacheableTypes(Set<String> names) {
  /** Copies the names. */
  public CacheableTypes {
    names = Set.copyOf(names);
  }
}
