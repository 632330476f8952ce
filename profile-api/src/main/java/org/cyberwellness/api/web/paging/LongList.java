package org.cyberwellness.api.web.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list in a lasting order that is read in parts, from either end and from any of its keys.
 *
 * @param <T> the items
 * @param <K> the keys, in the order of the list
 */
public interface LongList<T, K> {

  /** The first items after one key and before another; null for the list's ends. */
  List<T> first(@Nullable K after, @Nullable K before, int most);

  /** The last items after one key and before another, in the order of the list. */
  List<T> last(@Nullable K after, @Nullable K before, int most);

  /** The number of all items. */
  int count();

  /** The key of an item, as text. */
  String text(T item);

  /** The key that a text gives. */
  K key(String text);
}
