package org.cyberwellness.api.web.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cuts pages out of lists that are too long to be read as a whole. Items are only ever added, so
 * that cursors need no snapshot.
 */
@Component
public class LongPages {
  private final Cursors cursors;

  LongPages(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * The requested page.
   *
   * @param name the name of the list including its filters
   */
  public <T, K> Page<T> page(String name, LongList<T, K> list, PageArguments asked) {
    K after = key(name, list, asked.after(), "after");
    K before = key(name, list, asked.before(), "before");
    int size = asked.size();
    boolean fromEnd = asked.fromEnd();
    List<T> found =
        fromEnd ? list.last(after, before, size + 1) : list.first(after, before, size + 1);
    boolean further = found.size() > size;
    List<T> items =
        !further ? found : fromEnd ? found.subList(1, size + 1) : found.subList(0, size);
    return Page.of(
        items,
        item -> cursors.sign(name, list.text(item)),
        before != null || further && !fromEnd,
        after != null || further && fromEnd,
        list::count);
  }

  private <T, K> @Nullable K key(
      String name, LongList<T, K> list, @Nullable String cursor, String argument) {
    return cursor == null ? null : list.key(cursors.open(name, cursor, argument));
  }
}
