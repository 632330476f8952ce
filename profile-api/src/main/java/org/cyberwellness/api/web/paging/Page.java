package org.cyberwellness.api.web.paging;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * A page of a list.
 *
 * @param total counts the items on all pages, only if the number is requested
 */
public record Page<T>(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier total)
    implements Connection<T> {

  /** The items without cursors. */
  public List<T> nodes() {
    return edges.stream().map(Edge::getNode).toList();
  }

  /** The number of items on all pages. */
  public int totalCount() {
    return total.getAsInt();
  }

  @Override
  public List<Edge<T>> getEdges() {
    return edges;
  }

  @Override
  public PageInfo getPageInfo() {
    return pageInfo;
  }

  /** The same page with converted items. */
  public <R> Page<R> map(Function<T, R> meaning) {
    return new Page<>(
        edges.stream()
            .<Edge<R>>map(
                edge -> new DefaultEdge<>(meaning.apply(edge.getNode()), edge.getCursor()))
            .toList(),
        pageInfo,
        total);
  }

  static <T> Page<T> of(
      List<T> items, Function<T, String> cursor, boolean more, boolean less, IntSupplier total) {
    List<Edge<T>> edges =
        items.stream()
            .<Edge<T>>map(item -> new DefaultEdge<>(item, new Cursor(() -> cursor.apply(item))))
            .toList();
    return new Page<>(
        edges,
        new DefaultPageInfo(
            edges.isEmpty() ? null : edges.getFirst().getCursor(),
            edges.isEmpty() ? null : edges.getLast().getCursor(),
            less,
            more),
        total);
  }

  /** A cursor, signed when it is requested. */
  private record Cursor(Supplier<String> text) implements ConnectionCursor {
    @Override
    public String getValue() {
      return text.get();
    }

    @Override
    public String toString() {
      return text.get();
    }
  }
}
