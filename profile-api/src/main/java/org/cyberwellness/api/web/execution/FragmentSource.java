package org.cyberwellness.api.web.execution;

import org.jspecify.annotations.Nullable;

/**
 * An object of an answer, of which response fragments may be cached. Features say so of the objects
 * that they show.
 */
public interface FragmentSource {
  /** Which part of the response one fragment holds. */
  enum Unit {
    /** The whole object, as JSON text. */
    OBJECT,
    /** Each object or list that is the value of one of its fields. */
    FIELD
  }

  /** Which part of the response one fragment holds. */
  Unit fragmentUnit();

  /** The object's type in the schema. */
  String graphQlType();

  /** What its fragments say; null where nothing of it may be cached. */
  @Nullable FragmentContent fragmentContent();
}
