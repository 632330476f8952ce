package org.cyberwellness.api.acceptance;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Selects every field of a type, and of what it leads to, down to a depth: by a fragment for each
 * type at each depth. Fields are named after their type, so that an answer tells what was selected.
 */
final class Selections {

  /** Values for the arguments that must be given. */
  private static final Map<String, String> REQUIRED =
      Map.of("IndicatorStatement", "(indicator: CIRT)", "Measurement", "(figure: INTERNET_USERS)");

  private final GraphQLSchema schema;
  private final Map<String, String> fragments = new LinkedHashMap<>();

  Selections(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** A selection set for a value of this type. */
  String of(String type, int depth) {
    return of((GraphQLNamedOutputType) schema.getType(type), depth);
  }

  /** The fragments that the selections so far use. */
  String fragments() {
    return String.join("\n", fragments.values());
  }

  /** Every field of every object type that can be answered, as the answers name it. */
  Set<String> all() {
    Set<String> names = new TreeSet<>();
    for (GraphQLObjectType type : objects()) {
      type.getFieldDefinitions().forEach(field -> names.add(alias(type, field)));
    }
    return names;
  }

  private List<GraphQLObjectType> objects() {
    return schema.getAllTypesAsList().stream()
        .filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast)
        .filter(type -> !type.getName().startsWith("__"))
        .filter(type -> type != schema.getQueryType() && type != schema.getMutationType())
        .toList();
  }

  private String of(GraphQLNamedOutputType type, int depth) {
    return switch (type) {
      case GraphQLObjectType object -> "{ ..." + fragment(object, depth) + " }";
      case GraphQLInterfaceType one ->
          schema.getImplementations(one).stream()
              .map(object -> "..." + fragment(object, depth))
              .collect(joining(" ", "{ ", " }"));
      default -> "";
    };
  }

  private String fragment(GraphQLObjectType type, int depth) {
    String name = type.getName() + "_" + depth;
    if (!fragments.containsKey(name)) {
      fragments.put(name, "");
      String fields =
          type.getFieldDefinitions().stream()
              .map(field -> field(type, field, depth))
              .collect(joining(" "));
      fragments.put(name, "fragment %s on %s { %s }".formatted(name, type.getName(), fields));
    }
    return name;
  }

  private String field(GraphQLObjectType type, GraphQLFieldDefinition field, int depth) {
    GraphQLNamedOutputType result =
        (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
    boolean leaf =
        !(result instanceof GraphQLObjectType) && !(result instanceof GraphQLInterfaceType);
    if (!leaf && depth == 0) {
      return "__typename";
    }
    return alias(type, field)
        + ": "
        + field.getName()
        + (hasRequired(field) ? REQUIRED.getOrDefault(result.getName(), "") : "")
        + (leaf ? "" : of(result, depth - 1));
  }

  private static boolean hasRequired(GraphQLFieldDefinition field) {
    return field.getArguments().stream()
        .anyMatch(a -> GraphQLTypeUtil.isNonNull(a.getType()) && !a.hasSetDefaultValue());
  }

  private static String alias(GraphQLObjectType type, GraphQLFieldDefinition field) {
    return type.getName() + "_" + field.getName();
  }
}
