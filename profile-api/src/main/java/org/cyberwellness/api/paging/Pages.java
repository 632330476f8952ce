package org.cyberwellness.api.paging;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Cuts pages out of lists by the keys of their items, so that an item that comes or goes between
 * two pages makes no other item appear twice or not at all.
 */
@Component
public class Pages {
  private final Cursors cursors;

  Pages(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * The part of a list that is asked for.
   *
   * @param list names the list, with its filters: a cursor of another list is refused
   * @param items all that match, in any order
   * @param key tells an item's place: no two are the same, and they sort as the items do
   * @param order of the keys
   */
  public <T> Page<T> page(
      String list,
      List<T> items,
      Function<T, String> key,
      Comparator<String> order,
      PageArguments asked) {
    String after = asked.after() == null ? null : cursors.open(list, asked.after(), "after");
    String before = asked.before() == null ? null : cursors.open(list, asked.before(), "before");
    List<T> sorted = items.stream().sorted(Comparator.comparing(key, order)).toList();
    Predicate<T> tooEarly = item -> after != null && order.compare(key.apply(item), after) <= 0;
    Predicate<T> tooLate = item -> before != null && order.compare(key.apply(item), before) >= 0;
    int start = (int) sorted.stream().filter(tooEarly).count();
    int end = sorted.size() - (int) sorted.stream().filter(tooLate).count();
    int size = Math.clamp(end - start, 0, asked.size());
    int from = asked.fromEnd() ? Math.max(end - size, 0) : Math.min(start, sorted.size() - size);
    return Page.of(
        sorted.subList(from, from + size),
        item -> cursors.sign(list, key.apply(item)),
        from + size < sorted.size(),
        from > 0,
        sorted.size());
  }
}
