package org.cyberwellness.api.operation.sample;

import java.util.List;
import java.util.function.BiConsumer;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.ProfileEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one source says.
 *
 * @param events in the stored form, each with a country and without the source
 */
record SourcedFacts(JsonNode source, List<ObjectNode> events) {

  /** Tells each fact as an event. */
  void forEach(JsonMapper json, BiConsumer<CountryCode, ProfileEvent> taking) {
    for (ObjectNode told : events) {
      ObjectNode event = told.deepCopy();
      CountryCode country = new CountryCode(event.remove("country").stringValue());
      event.set("source", source);
      taking.accept(country, json.treeToValue(event, ProfileEvent.class));
    }
  }
}
