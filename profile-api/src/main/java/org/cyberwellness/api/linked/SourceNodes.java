package org.cyberwellness.api.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.profile.event.Source;

/** The sources of one document, each of which is a node of its own that statements refer to. */
final class SourceNodes {
  private final String document;
  private final Map<Source, String> ids = new LinkedHashMap<>();

  /**
   * @param document the id of the document, of which these nodes are fragments
   */
  SourceNodes(String document) {
    this.document = document;
  }

  /** References to the sources of some events, each once. */
  List<Map<String, Object>> of(Collection<RecordedEvent> events) {
    return events.stream()
        .map(event -> event.event().source())
        .distinct()
        .map(this::idOf)
        .map(Terms::reference)
        .toList();
  }

  private String idOf(Source source) {
    return ids.computeIfAbsent(source, _ -> "%s#source-%d".formatted(document, ids.size() + 1));
  }

  /** The nodes of all sources referred to so far. */
  List<Map<String, Object>> nodes() {
    List<Map<String, Object>> nodes = new ArrayList<>();
    ids.forEach((source, id) -> nodes.add(node(source, id)));
    return nodes;
  }

  private static Map<String, Object> node(Source source, String id) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put(Terms.ID, id);
    node.put(Terms.TYPE, List.of("CreativeWork", Terms.PROV_ENTITY));
    node.put("name", source.title().text());
    if (source.publisher() != null) {
      node.put("publisher", Map.of(Terms.TYPE, "Organization", "name", source.publisher().text()));
    }
    if (source.url() != null) {
      node.put("url", source.url().text());
    }
    if (source.publishedOn() != null) {
      node.put("datePublished", source.publishedOn().toString());
    }
    return node;
  }
}
