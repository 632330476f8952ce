package org.cyberwellness.api.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads timelines page by page. */
final class Timelines {
  private Timelines() {}

  /**
   * All that is in a country's timeline: the ids of the events with the titles of their measures.
   */
  static List<String> recorded(Api api, String country) {
    List<String> recorded = new ArrayList<>();
    String arguments = "first: 100";
    while (true) {
      Answer page =
          api.ask(
              """
              {
                timeline(country: "%s", filter: { includeRetracted: true }, %s) {
                  nodes { id measure { title } }
                  pageInfo { hasNextPage endCursor }
                }
              }
              """
                  .formatted(country, arguments));
      for (JsonNode event : page.all("timeline.nodes")) {
        recorded.add(
            event.path("id").stringValue() + " " + event.at("/measure/title").stringValue());
      }
      if (!page.at("timeline.pageInfo.hasNextPage").booleanValue()) {
        return recorded;
      }
      arguments = "first: 100, after: \"%s\"".formatted(page.text("timeline.pageInfo.endCursor"));
    }
  }
}
