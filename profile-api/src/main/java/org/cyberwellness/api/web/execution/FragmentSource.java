package org.cyberwellness.api.web.execution;

import org.jspecify.annotations.Nullable;

/** An object whose response fragments may be cached. The classes of features implement it. */
public interface FragmentSource {
  /** The part of the response that one fragment contains. */
  enum Unit {
    /** The whole object, as JSON text. */
    OBJECT,
    /** The object or list that is the value of one of its fields. */
    FIELD
  }

  /** The part of the response that one fragment contains. */
  Unit fragmentUnit();

  /** The name of the object's type in the schema. */
  String graphQlType();

  /** The content of its fragments; null if they must not be cached. */
  @Nullable FragmentContent fragmentContent();
}
