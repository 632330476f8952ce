package org.cyberwellness.api.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads timelines page by page. */
public final class Timelines {
  private Timelines() {}

  /**
   * All that is in a country's timeline: the ids of the events with their notes or, where they have
   * none, the titles of their measures.
   */
  public static List<String> recorded(Api api, String country) {
    return all(api, country).stream()
        .map(
            event ->
                event.path("id").stringValue()
                    + " "
                    + (event.path("note").isString()
                        ? event.path("note").stringValue()
                        : event.at("/measure/title").stringValue()))
        .toList();
  }

  /** The events of a country's timeline, retracted ones among them. */
  public static List<JsonNode> all(Api api, String country) {
    List<JsonNode> events = new ArrayList<>();
    String arguments = "first: 100";
    while (true) {
      Answer page =
          api.ask(
              """
              {
                timeline(country: "%s", filter: { includeRetracted: true }, %s) {
                  nodes {
                    id kind effective recordedAt recordedBy hash note
                    measure { title }
                    retraction { at by reason replacedBy { id } }
                  }
                  pageInfo { hasNextPage endCursor }
                }
              }
              """
                  .formatted(country, arguments));
      events.addAll(page.all("timeline.nodes"));
      if (!page.at("timeline.pageInfo.hasNextPage").booleanValue()) {
        return events;
      }
      arguments = "first: 100, after: \"%s\"".formatted(page.text("timeline.pageInfo.endCursor"));
    }
  }
}
