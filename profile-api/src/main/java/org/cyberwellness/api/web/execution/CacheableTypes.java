package org.cyberwellness.api.web.execution;

import java.util.Set;

/**
 * The types of the schema whose objects depend on nothing but the fact of a {@link FragmentSource}.
 * A fragment is cached where its selection stays within them.
 *
 * @param names of object types, and of interfaces for all types that implement one
 */
public record CacheableTypes(Set<String> names) {
  /** Copies the names. */
  public CacheableTypes {
    names = Set.copyOf(names);
  }
}
