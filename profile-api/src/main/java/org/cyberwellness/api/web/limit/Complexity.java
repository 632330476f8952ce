package org.cyberwellness.api.web.limit;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Estimates the number of fields in an answer. A field counts as often as the pages and lists
 * around it have items: for a page the requested size, for a list a high estimate from the sample.
 */
final class Complexity {
  private static final long PAGE = 20;
  private static final long LIST = 3;
  private static final long MOST = 1_000_000_000_000L;

  /** Lists that are longer than the default. */
  private static final Map<String, Long> LISTS =
      Map.of(
          "Profile.indicators", 21L,
          "CountryComparison.rows", 21L,
          "CountryComparison.profiles", PAGE,
          "IndicatorRow.statements", PAGE,
          "Query.trend", 100L);

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final CoercedVariables variables;
  private final Map<String, Long> known = new HashMap<>();

  Complexity(
      GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
    this.schema = schema;
    this.fragments = fragments;
    this.variables = variables;
  }

  /** The estimate for a selection of a type. */
  long of(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
    if (selections == null) {
      return 0;
    }
    long sum = 0;
    for (Selection<?> selection : selections.getSelections()) {
      sum = Math.min(MOST, sum + of(selection, type));
    }
    return sum;
  }

  private long of(Selection<?> selection, @Nullable GraphQLType type) {
    return switch (selection) {
      case Field field -> of(field, type);
      case InlineFragment inline ->
          of(
              inline.getSelectionSet(),
              inline.getTypeCondition() == null
                  ? type
                  : schema.getType(inline.getTypeCondition().getName()));
      case FragmentSpread spread -> ofFragment(spread.getName());
      default -> 0;
    };
  }

  private long ofFragment(String name) {
    FragmentDefinition fragment = fragments.get(name);
    Long before = known.get(name);
    if (fragment == null || before != null) {
      return before == null ? 0 : before;
    }
    long cost =
        of(fragment.getSelectionSet(), schema.getType(fragment.getTypeCondition().getName()));
    known.put(name, cost);
    return cost;
  }

  private long of(Field field, @Nullable GraphQLType type) {
    if (!(type instanceof GraphQLFieldsContainer parent)
        || parent.getFieldDefinition(field.getName()) == null) {
      // Introspection, which has its own limits.
      return 1;
    }
    GraphQLOutputType answered = parent.getFieldDefinition(field.getName()).getType();
    long each = of(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(answered));
    return Math.min(MOST, 1 + items(field, answered, parent.getName()) * Math.max(1, each));
  }

  private long items(Field field, GraphQLOutputType answered, String parent) {
    if (isConnection(GraphQLTypeUtil.unwrapAll(answered).getName())) {
      return page(field);
    }
    if (!(GraphQLTypeUtil.unwrapNonNull(answered) instanceof GraphQLList) || isConnection(parent)) {
      return 1;
    }
    return LISTS.getOrDefault(parent + "." + field.getName(), LIST);
  }

  private static boolean isConnection(String type) {
    return type.endsWith("Connection");
  }

  private long page(Field field) {
    long most = 0;
    for (Argument argument : field.getArguments()) {
      if (argument.getName().equals("first") || argument.getName().equals("last")) {
        most = Math.max(most, number(argument));
      }
    }
    return most == 0 ? PAGE : most;
  }

  private long number(Argument argument) {
    return switch (argument.getValue()) {
      case IntValue number -> number.getValue().longValue();
      case VariableReference name when variables.get(name.getName()) instanceof Number number ->
          number.longValue();
      default -> 0;
    };
  }
}
