package org.cyberwellness.api.acceptance;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How each type can be reached from the query, with values that do no harm. */
public final class WaysThroughTheSchema {
  private final GraphQLSchema schema;
  private final Map<GraphQLObjectType, UnaryOperator<String>> ways = new LinkedHashMap<>();

  public WaysThroughTheSchema(GraphQLSchema schema) {
    this.schema = schema;
    Deque<GraphQLObjectType> open = new ArrayDeque<>();
    ways.put(schema.getQueryType(), selection -> selection);
    open.add(schema.getQueryType());
    while (!open.isEmpty()) {
      GraphQLObjectType from = open.remove();
      for (GraphQLFieldDefinition field : from.getFields()) {
        for (GraphQLObjectType to : objects(GraphQLTypeUtil.unwrapAll(field.getType()))) {
          if (!ways.containsKey(to)) {
            ways.put(to, selection -> way(from, field, to).apply(selection));
            open.add(to);
          }
        }
      }
    }
  }

  /** What stands around a selection of each type that can be reached. */
  public Map<GraphQLObjectType, UnaryOperator<String>> all() {
    return ways;
  }

  /** A field with its arguments: those that it needs, and these. */
  public static String call(GraphQLFieldDefinition field, Map<String, String> given) {
    Map<String, String> arguments = new LinkedHashMap<>();
    field.getArguments().stream()
        .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
        .forEach(argument -> arguments.put(argument.getName(), harmless(argument)));
    arguments.putAll(given);
    String list =
        arguments.entrySet().stream()
            .map(argument -> argument.getKey() + ": " + argument.getValue())
            .collect(Collectors.joining(", "));
    return field.getName() + (list.isEmpty() ? "" : "(" + list + ")");
  }

  private UnaryOperator<String> way(
      GraphQLObjectType from, GraphQLFieldDefinition field, GraphQLObjectType to) {
    return selection ->
        ways.get(from)
            .apply(
                "%s { ... on %s { %s } }"
                    .formatted(call(field, Map.of()), to.getName(), selection));
  }

  private List<GraphQLObjectType> objects(GraphQLUnmodifiedType type) {
    return switch (type) {
      case GraphQLObjectType object -> List.of(object);
      case GraphQLInterfaceType shared -> schema.getImplementations(shared);
      default -> List.of();
    };
  }

  private static String harmless(GraphQLArgument argument) {
    return switch (GraphQLTypeUtil.unwrapAll(argument.getType()).getName()) {
      case "CountryCode" ->
          GraphQLTypeUtil.simplePrint(argument.getType()).startsWith("[") ? "[\"KH\"]" : "\"KH\"";
      case "Date" -> "\"2014-08-26\"";
      case "PointInTime" -> "{asOf: \"2014-08-26\"}";
      case "Figure" -> "POPULATION";
      case "Indicator" -> "CIRT";
      case "DocumentFormat" -> "MARKDOWN";
      default -> "\"event:KH:0\"";
    };
  }
}
