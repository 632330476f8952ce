package org.cyberwellness.api.node;

import graphql.schema.idl.RuntimeWiring;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.api.event.EventView;
import org.cyberwellness.api.profile.ProfileView;
import org.cyberwellness.api.proposal.ProposalView;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Maps nodes to their types of the schema. */
@Component
class NodeTypes implements RuntimeWiringConfigurer {

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Node",
        node ->
            node.typeResolver(
                env -> env.getSchema().getObjectType(typeOf(env.<Object>getObject()))));
  }

  private static String typeOf(Object node) {
    return switch (node) {
      case Country _ -> "Country";
      case ProfileView _ -> "Profile";
      case EventView _ -> "RecordedEvent";
      case ProposalView _ -> "Proposal";
      default -> throw new IllegalStateException(node + " is not a node");
    };
  }
}
