package org.cyberwellness.history.ledger;

import java.util.Set;
import java.util.function.Function;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Upcasts revision 1 of PROFESSIONALS_CERTIFIED. Its field "count" did not say whether it counts
 * persons or certificates, of which a person may hold several. Revision 2 has "professionals". A
 * correction contains a whole event, and is upcast with it.
 */
final class ProfessionalsCertified1 extends SingleEventUpcaster {
  private static final String FACT = "PROFESSIONALS_CERTIFIED";
  private static final String CORRECTION = "EVENT_CORRECTED";
  private static final Set<String> NAMES = Set.of(FACT, CORRECTION);

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return NAMES.contains(event.getType().getName()) && "1".equals(event.getType().getRevision());
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcast(
        new SimpleSerializedType(event.getType().getName(), "2"),
        JsonNode.class,
        ProfessionalsCertified1::brought,
        Function.identity());
  }

  private static JsonNode brought(JsonNode form) {
    JsonNode fact = form.has("replacement") ? form.get("replacement") : form;
    if (fact instanceof ObjectNode fields && FACT.equals(fields.path("kind").asString())) {
      @Nullable JsonNode count = fields.remove("count");
      if (count != null) {
        fields.set("professionals", count);
      }
    }
    return form;
  }
}
