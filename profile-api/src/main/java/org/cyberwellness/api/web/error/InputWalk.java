package org.cyberwellness.api.web.error;

import graphql.GraphQLContext;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares an input with its type and collects everything that coercion refuses. GraphQL Java stops
 * at the first error and does not report its path.
 */
final class InputWalk {
  /** An enum value in a document. */
  record EnumName(String name) {}

  /** A variable in a document, which is checked separately. */
  static final Object VARIABLE = new Object();

  private final List<InputProblem> problems = new ArrayList<>();
  private @Nullable SourceLocation location;

  List<InputProblem> problems() {
    return problems;
  }

  /**
   * @param from the location of the input, or of the variable's definition, in the document
   */
  void walk(@Nullable SourceLocation from, String name, GraphQLType type, @Nullable Object value) {
    location = from;
    walk(List.of(name), type, value);
  }

  private void walk(List<String> path, GraphQLType type, @Nullable Object value) {
    if (value == VARIABLE) {
      return;
    }
    if (type instanceof GraphQLNonNull required) {
      if (value == null) {
        note(path, "is required");
      } else {
        walk(path, required.getWrappedType(), value);
      }
    } else if (value != null) {
      walkGiven(path, type, value);
    }
  }

  private void walkGiven(List<String> path, GraphQLType type, Object value) {
    switch (type) {
      case GraphQLList list -> walkList(path, list.getWrappedType(), value);
      case GraphQLInputObjectType object -> walkObject(path, object, value);
      case GraphQLEnumType names -> walkEnum(path, names, value);
      case GraphQLScalarType scalar -> walkScalar(path, scalar, value);
      default -> note(path, "is of an unknown type");
    }
  }

  private void walkList(List<String> path, GraphQLType type, Object value) {
    if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        walk(plus(path, String.valueOf(i)), type, items.get(i));
      }
    } else {
      walk(path, type, value);
    }
  }

  private void walkObject(List<String> path, GraphQLInputObjectType type, Object value) {
    if (!(value instanceof Map<?, ?> given)) {
      note(path, "must be an object of type " + type.getName());
      return;
    }
    given.keySet().stream()
        .map(String::valueOf)
        .filter(name -> type.getField(name) == null)
        .forEach(name -> note(plus(path, name), "is not a field of " + type.getName()));
    if (type.isOneOf() && (given.size() != 1 || given.containsValue(null))) {
      note(path, "must contain exactly one field of " + type.getName());
    }
    for (GraphQLInputObjectField field : type.getFields()) {
      if (given.containsKey(field.getName()) || !field.hasSetDefaultValue()) {
        walk(plus(path, field.getName()), field.getType(), given.get(field.getName()));
      }
    }
  }

  private void walkEnum(List<String> path, GraphQLEnumType type, Object value) {
    String name = value instanceof EnumName literal ? literal.name() : value.toString();
    if (type.getValue(name) == null) {
      note(
          path,
          "is not one of "
              + type.getValues().stream().map(v -> v.getName()).collect(Collectors.joining(", ")));
    }
  }

  private void walkScalar(List<String> path, GraphQLScalarType type, Object value) {
    try {
      type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
    } catch (CoercingParseValueException e) {
      note(path, String.valueOf(e.getMessage()));
    }
  }

  private void note(List<String> path, String message) {
    problems.add(new InputProblem(location, path, message));
  }

  private static List<String> plus(List<String> path, String further) {
    return Stream.concat(path.stream(), Stream.of(further)).toList();
  }
}
