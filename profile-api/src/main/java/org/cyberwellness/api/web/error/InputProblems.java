package org.cyberwellness.api.web.error;

import graphql.ExecutionInput;
import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FloatValue;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NodeUtil;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds everything that coercion refuses in the variables and arguments of a request. */
final class InputProblems {
  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Set<String> visited = new HashSet<>();
  private final InputWalk walk = new InputWalk();

  private InputProblems(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
    this.schema = schema;
    this.fragments = fragments;
  }

  /** All problems. The request's document must be one that parses. */
  static List<InputProblem> of(GraphQLSchema schema, ExecutionInput input) {
    Document document = Parser.parse(input.getQuery());
    NodeUtil.GetOperationResult found = NodeUtil.getOperation(document, input.getOperationName());
    InputProblems problems = new InputProblems(schema, found.fragmentsByName);
    problems.variables(found.operationDefinition, input.getRawVariables().toMap());
    problems.selections(
        found.operationDefinition.getSelectionSet(), problems.root(found.operationDefinition));
    return problems.walk.problems();
  }

  private @Nullable GraphQLCompositeType root(OperationDefinition operation) {
    return switch (operation.getOperation()) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }

  private void variables(OperationDefinition operation, Map<String, Object> given) {
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
      if (type != null) {
        walk.walk(
            variable.getSourceLocation(),
            variable.getName(),
            type,
            given.containsKey(variable.getName()) || variable.getDefaultValue() == null
                ? given.get(variable.getName())
                : plain(variable.getDefaultValue()));
      }
    }
  }

  private void selections(
      @Nullable SelectionSet selections, @Nullable GraphQLCompositeType parent) {
    if (selections == null || parent == null) {
      return;
    }
    for (Selection<?> selection : selections.getSelections()) {
      switch (selection) {
        case Field field -> field(field, parent);
        case InlineFragment inline ->
            selections(
                inline.getSelectionSet(),
                inline.getTypeCondition() == null
                    ? parent
                    : composite(inline.getTypeCondition().getName()));
        case FragmentSpread spread -> fragment(fragments.get(spread.getName()));
        default -> {}
      }
    }
  }

  private void fragment(@Nullable FragmentDefinition fragment) {
    if (fragment != null && visited.add(fragment.getName())) {
      selections(fragment.getSelectionSet(), composite(fragment.getTypeCondition().getName()));
    }
  }

  private void field(Field field, GraphQLCompositeType parent) {
    GraphQLFieldDefinition definition =
        parent instanceof GraphQLFieldsContainer type
            ? type.getFieldDefinition(field.getName())
            : null;
    if (definition == null) {
      return;
    }
    for (Argument argument : field.getArguments()) {
      GraphQLArgument known = definition.getArgument(argument.getName());
      if (known != null) {
        walk.walk(
            argument.getSourceLocation(),
            argument.getName(),
            known.getType(),
            plain(argument.getValue()));
      }
    }
    selections(
        field.getSelectionSet(),
        GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type
            ? type
            : null);
  }

  private @Nullable GraphQLCompositeType composite(String name) {
    return schema.getType(name) instanceof GraphQLCompositeType type ? type : null;
  }

  private static @Nullable Object plain(Value<?> value) {
    return switch (value) {
      case StringValue text -> text.getValue();
      case IntValue number -> number.getValue();
      case FloatValue number -> number.getValue();
      case BooleanValue truth -> truth.isValue();
      case EnumValue name -> new InputWalk.EnumName(name.getName());
      case VariableReference _ -> InputWalk.VARIABLE;
      case ArrayValue list -> list.getValues().stream().map(InputProblems::plain).toList();
      case ObjectValue object -> {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (ObjectField field : object.getObjectFields()) {
          fields.put(field.getName(), plain(field.getValue()));
        }
        yield fields;
      }
      default -> null;
    };
  }
}
