package org.cyberwellness.api.web.limit;

/**
 * How much a part of a document asks for, as it is written: fragments are counted wherever they are
 * spread.
 *
 * @param depth how deep fields are nested
 * @param aliases how many fields have another name
 * @param directives how many directives are used
 * @param fields how many fields are directly in it
 */
record QuerySize(long depth, long aliases, long directives, long fields) {
  static final QuerySize NOTHING = new QuerySize(0, 0, 0, 0);

  /** Of two parts beside each other. */
  QuerySize and(QuerySize other) {
    return new QuerySize(
        Math.max(depth, other.depth),
        sum(aliases, other.aliases),
        sum(directives, other.directives),
        sum(fields, other.fields));
  }

  /** Of a field that has this inside. */
  QuerySize inField(boolean isAliased) {
    return new QuerySize(depth + 1, isAliased ? sum(aliases, 1) : aliases, directives, 1);
  }

  QuerySize withDirectives(int further) {
    return new QuerySize(depth, aliases, sum(directives, further), fields);
  }

  /** Fragments of fragments can ask for more than a long can count. */
  private static long sum(long a, long b) {
    return Math.min(a + b, Integer.MAX_VALUE);
  }
}
