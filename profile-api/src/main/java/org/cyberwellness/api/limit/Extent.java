package org.cyberwellness.api.limit;

/**
 * How much a part of a document asks for, as it is written: fragments are counted wherever they are
 * spread.
 *
 * @param depth how deep fields are nested
 * @param aliases how many fields have another name
 * @param directives how many directives are used
 * @param fields how many fields are directly in it
 */
record Extent(long depth, long aliases, long directives, long fields) {
  static final Extent NOTHING = new Extent(0, 0, 0, 0);

  /** Of two parts beside each other. */
  Extent and(Extent other) {
    return new Extent(
        Math.max(depth, other.depth),
        sum(aliases, other.aliases),
        sum(directives, other.directives),
        sum(fields, other.fields));
  }

  /** Of a field that has this inside. */
  Extent inField(boolean isAliased) {
    return new Extent(depth + 1, isAliased ? sum(aliases, 1) : aliases, directives, 1);
  }

  Extent withDirectives(int further) {
    return new Extent(depth, aliases, sum(directives, further), fields);
  }

  /** Fragments of fragments can ask for more than a long can count. */
  private static long sum(long a, long b) {
    return Math.min(a + b, Integer.MAX_VALUE);
  }
}
