package org.cyberwellness.api.web.execution;

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
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a selection depends only on the fact that is shown. Events, evidence and sources
 * depend on more, and variables differ between requests.
 */
record CacheableSelection(ExecutionContext context, CacheableTypes types) {
  /** Whether the fragment that a field selects of an object may be cached. */
  boolean allows(Field field, FragmentSource source) {
    GraphQLNamedType type = type(source.graphQlType());
    return switch (source.fragmentUnit()) {
      case FIELD -> isCacheable(field, type);
      case OBJECT -> isCacheable(field.getSelectionSet(), type);
    };
  }

  private boolean isCacheable(@Nullable SelectionSet selections, @Nullable GraphQLNamedType type) {
    return selections != null
        && type != null
        && isCacheableType(type)
        && selections.getSelections().stream().allMatch(selection -> isCacheable(selection, type));
  }

  private boolean isCacheable(Selection<?> selection, @Nullable GraphQLNamedType type) {
    if (selection instanceof DirectivesContainer<?> directed
        && !directed.getDirectives().isEmpty()) {
      return false;
    }
    return switch (selection) {
      case Field field -> isCacheable(field, type);
      case InlineFragment inline ->
          isCacheable(
              inline.getSelectionSet(),
              inline.getTypeCondition() == null ? type : type(inline.getTypeCondition().getName()));
      case FragmentSpread spread -> {
        FragmentDefinition fragment = context.getFragmentsByName().get(spread.getName());
        yield fragment != null
            && isCacheable(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
      }
      default -> false;
    };
  }

  private boolean isCacheable(Field field, @Nullable GraphQLNamedType type) {
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
        && isCacheable(field.getSelectionSet(), asked);
  }

  private boolean isCacheableType(GraphQLNamedType type) {
    return types.names().contains(type.getName())
        || type instanceof GraphQLObjectType object
            && object.getInterfaces().stream()
                .anyMatch(one -> types.names().contains(one.getName()));
  }

  private static boolean isVariable(@Nullable Value<?> value) {
    return switch (value) {
      case VariableReference _ -> true;
      case ArrayValue list -> list.getValues().stream().anyMatch(CacheableSelection::isVariable);
      case ObjectValue object ->
          object.getObjectFields().stream().anyMatch(field -> isVariable(field.getValue()));
      case null, default -> false;
    };
  }

  private @Nullable GraphQLNamedType type(String name) {
    return context.getGraphQLSchema().getType(name) instanceof GraphQLNamedType type ? type : null;
  }
}
