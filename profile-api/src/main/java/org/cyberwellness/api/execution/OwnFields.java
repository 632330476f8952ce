package org.cyberwellness.api.execution;

import graphql.execution.ExecutionContext;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a query asks only for what a profile's statements and figures say themselves.
 * Events, evidence and sources are more than that, and variables may say something else each time.
 */
record OwnFields(ExecutionContext context) {
  private static final String PROFILE = "Profile";
  private static final String STATEMENT = "IndicatorStatement";
  private static final String MEASURE = "Measure";
  private static final Set<String> OWN =
      Set.of(
          "Background",
          "Measurement",
          "Readiness",
          "AreaReadiness",
          "Cybersecurity",
          "LegalMeasures",
          "TechnicalMeasures",
          "OrganizationMeasures",
          "CapacityBuilding",
          "Cooperation",
          "ChildOnlineProtection",
          STATEMENT,
          MEASURE);

  boolean are(Part part) {
    return part.indicator() == null
        ? isOwn(part.asked(), composite(PROFILE))
        : are(part.asked().getSelectionSet(), composite(STATEMENT));
  }

  private boolean are(@Nullable SelectionSet selections, @Nullable GraphQLNamedType type) {
    return selections != null
        && type != null
        && isOwn(type)
        && selections.getSelections().stream().allMatch(selection -> isOwn(selection, type));
  }

  private boolean isOwn(Selection<?> selection, @Nullable GraphQLNamedType type) {
    if (selection instanceof DirectivesContainer<?> directed
        && !directed.getDirectives().isEmpty()) {
      return false;
    }
    return switch (selection) {
      case Field field -> isOwn(field, type);
      case InlineFragment inline ->
          are(
              inline.getSelectionSet(),
              inline.getTypeCondition() == null
                  ? type
                  : composite(inline.getTypeCondition().getName()));
      case FragmentSpread spread -> {
        FragmentDefinition fragment = context.getFragmentsByName().get(spread.getName());
        yield fragment != null
            && are(fragment.getSelectionSet(), composite(fragment.getTypeCondition().getName()));
      }
      default -> false;
    };
  }

  private boolean isOwn(Field field, @Nullable GraphQLNamedType type) {
    if (field.getArguments().stream().anyMatch(argument -> isVariable(argument.getValue()))) {
      return false;
    }
    if (field.getSelectionSet() == null) {
      return true;
    }
    GraphQLFieldDefinition definition =
        type instanceof GraphQLFieldsContainer fields
            ? fields.getFieldDefinition(field.getName())
            : null;
    return definition != null
        && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType asked
        && are(field.getSelectionSet(), asked);
  }

  private static boolean isOwn(GraphQLNamedType type) {
    return OWN.contains(type.getName())
        || type instanceof GraphQLObjectType object
            && object.getInterfaces().stream().anyMatch(one -> one.getName().equals(MEASURE));
  }

  private static boolean isVariable(@Nullable Value<?> value) {
    return switch (value) {
      case VariableReference _ -> true;
      case ArrayValue list -> list.getValues().stream().anyMatch(OwnFields::isVariable);
      case ObjectValue object ->
          object.getObjectFields().stream().anyMatch(field -> isVariable(field.getValue()));
      case null, default -> false;
    };
  }

  private @Nullable GraphQLNamedType composite(String name) {
    return context.getGraphQLSchema().getType(name) instanceof GraphQLNamedType type ? type : null;
  }
}
