package org.cyberwellness.api.web.limit;

/**
 * The size of a part of a document, with fragments expanded.
 *
 * @param depth the nesting of fields
 * @param aliases the number of aliased fields
 * @param directives the number of directives
 * @param fields the number of fields at its top level
 */
record QuerySize(long depth, long aliases, long directives, long fields) {
  static final QuerySize NOTHING = new QuerySize(0, 0, 0, 0);

  /** The size of two parts side by side. */
  QuerySize and(QuerySize other) {
    return new QuerySize(
        Math.max(depth, other.depth),
        sum(aliases, other.aliases),
        sum(directives, other.directives),
        sum(fields, other.fields));
  }

  /** The size of a field around this selection. */
  QuerySize inField(boolean isAliased) {
    return new QuerySize(depth + 1, isAliased ? sum(aliases, 1) : aliases, directives, 1);
  }

  QuerySize withDirectives(int further) {
    return new QuerySize(depth, aliases, sum(directives, further), fields);
  }

  /** Nested fragments can exceed the range of a long. */
  private static long sum(long a, long b) {
    return Math.min(a + b, Integer.MAX_VALUE);
  }
}
