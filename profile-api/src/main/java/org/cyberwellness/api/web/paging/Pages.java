package org.cyberwellness.api.web.paging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cyberwellness.api.web.error.BadInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Cuts pages out of lists by the keys of their items. */
@Component
public class Pages {
  private static final String SEPARATOR = "|";

  private final Cursors cursors;

  Pages(Cursors cursors) {
    this.cursors = cursors;
  }

  /** The content of a cursor: the text of a snapshot, and the key of an item. */
  private record Stop(String walk, String key) {}

  /**
   * The snapshot to continue with; empty for a first page.
   *
   * @param list the name of the list including its filters
   * @throws BadInputException if a cursor belongs to another list, or two cursors have different
   *     snapshots
   */
  public Optional<ListSnapshot> walk(String list, PageArguments asked) {
    Stop after = stop(list, asked.after(), "after");
    Stop before = stop(list, asked.before(), "before");
    if (after != null && before != null && !after.walk().equals(before.walk())) {
      throw new BadInputException(
          List.of("before"), "belongs to another snapshot than after: give only one of them");
    }
    return Optional.ofNullable(after != null ? after : before)
        .map(stop -> ListSnapshot.parse(stop.walk()));
  }

  /**
   * The requested page.
   *
   * @param list the name of the list including its filters
   * @param walk the snapshot that the items come from
   * @param items all matching items, in any order
   * @param key the unique sort key of an item
   * @param order the order of the keys
   */
  public <T> Page<T> page(
      String list,
      ListSnapshot walk,
      List<T> items,
      Function<T, String> key,
      Comparator<String> order,
      PageArguments asked) {
    Stop after = stop(list, asked.after(), "after");
    Stop before = stop(list, asked.before(), "before");
    List<T> sorted = items.stream().sorted(Comparator.comparing(key, order)).toList();
    Predicate<T> tooEarly =
        item -> after != null && order.compare(key.apply(item), after.key()) <= 0;
    Predicate<T> tooLate =
        item -> before != null && order.compare(key.apply(item), before.key()) >= 0;
    int start = (int) sorted.stream().filter(tooEarly).count();
    int end = sorted.size() - (int) sorted.stream().filter(tooLate).count();
    int size = Math.clamp(end - start, 0, asked.size());
    int from = asked.fromEnd() ? Math.max(end - size, 0) : Math.min(start, sorted.size() - size);
    SingletonSupplier<String> prefix = SingletonSupplier.of(() -> walk.text() + SEPARATOR);
    return Page.of(
        sorted.subList(from, from + size),
        item -> cursors.sign(list, prefix.obtain() + key.apply(item)),
        from + size < sorted.size(),
        from > 0,
        sorted::size);
  }

  private @Nullable Stop stop(String list, @Nullable String cursor, String argument) {
    if (cursor == null) {
      return null;
    }
    String opened = cursors.open(list, cursor, argument);
    int end = opened.indexOf(SEPARATOR);
    return new Stop(opened.substring(0, end), opened.substring(end + 1));
  }
}
