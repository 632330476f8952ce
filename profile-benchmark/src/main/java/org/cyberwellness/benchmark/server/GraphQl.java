package org.cyberwellness.benchmark.server;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a GraphQL client sends. */
public final class GraphQl {
  private static final JsonMapper JSON = new JsonMapper();

  private GraphQl() {}

  /** The body of a request. */
  public static String body(String query) {
    return body(query, Map.of());
  }

  /** The body of a request that brings what changes from one to the next as variables. */
  public static String body(String query, Map<String, ?> variables) {
    return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
  }
}
