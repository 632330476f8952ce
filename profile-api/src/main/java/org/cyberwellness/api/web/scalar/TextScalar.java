package org.cyberwellness.api.web.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scalar whose values are strings.
 *
 * @param parse throws IllegalArgumentException if the text is refused; the message says what would
 *     be right
 */
record TextScalar<T>(Function<String, T> parse) implements Coercing<T, String> {

  static <T> GraphQLScalarType named(String name, Function<String, T> parse) {
    return GraphQLScalarType.newScalar().name(name).coercing(new TextScalar<>(parse)).build();
  }

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    return value.toString();
  }

  @Override
  public @Nullable T parseValue(Object input, GraphQLContext context, Locale locale) {
    if (!(input instanceof String text)) {
      throw new CoercingParseValueException("must be a string");
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw new CoercingParseValueException(e.getMessage(), e);
    }
  }

  @Override
  public @Nullable T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (!(input instanceof StringValue literal) || !(literal.getValue() instanceof String text)) {
      throw new CoercingParseLiteralException("must be a string");
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw new CoercingParseLiteralException(e.getMessage(), e);
    }
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(input.toString());
  }
}
