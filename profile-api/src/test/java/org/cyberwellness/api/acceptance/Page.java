package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A page of a list, and where it stands. */
public record Page(
    List<String> ids,
    List<String> cursors,
    boolean hasNext,
    boolean hasPrevious,
    String start,
    String end,
    int total) {

  public static Page of(Api api, String field) {
    Answer answer =
        api.ask(
            """
            {
              list: %s {
                nodes { id }
                edges { cursor node { id } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                totalCount
              }
            }
            """
                .formatted(field));
    List<String> ids = answer.texts("list.nodes.id");
    assertThat(answer.texts("list.edges.node.id")).isEqualTo(ids);
    List<String> cursors = answer.texts("list.edges.cursor");
    Page page =
        new Page(
            ids,
            cursors,
            answer.at("list.pageInfo.hasNextPage").booleanValue(),
            answer.at("list.pageInfo.hasPreviousPage").booleanValue(),
            answer.text("list.pageInfo.startCursor"),
            answer.text("list.pageInfo.endCursor"),
            answer.at("list.totalCount").intValue());
    assertThat(page.start()).isEqualTo(cursors.isEmpty() ? "null" : cursors.getFirst());
    assertThat(page.end()).isEqualTo(cursors.isEmpty() ? "null" : cursors.getLast());
    return page;
  }
}
