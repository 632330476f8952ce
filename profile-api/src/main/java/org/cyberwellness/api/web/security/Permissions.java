package org.cyberwellness.api.web.security;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses an operation if its caller may not execute all of its fields, before any of them is
 * executed.
 */
@Component
class Permissions extends SimplePerformantInstrumentation {
  private static final Map<String, Role> MUTATIONS =
      Map.of(
          "propose", Role.CONTRIBUTOR,
          "withdrawProposal", Role.CONTRIBUTOR,
          "recordEvents", Role.RECORDER,
          // Of a table only the rows that add events.
          "importTable", Role.RECORDER);
  private static final Map<String, Role> QUERIES = Map.of("proposals", Role.CONTRIBUTOR);

  private final boolean openReads;

  Permissions(SecurityProperties properties) {
    this.openReads = properties.openReads();
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    Caller caller = Caller.of(execution.getGraphQLContext());
    boolean mutates = execution.getOperationDefinition().getOperation() == Operation.MUTATION;
    if (!mutates && !openReads && caller.isAnonymous()) {
      throw refused(ErrorCode.UNAUTHENTICATED, SecurityErrors.NO_TOKEN);
    }
    new RootFields(execution.getFragmentsByName())
        .of(execution.getOperationDefinition().getSelectionSet())
        .forEach(field -> roleFor(field, mutates).ifPresent(role -> require(caller, role, field)));
    return null;
  }

  /** The role that a field requires. A mutation not listed here requires a steward. */
  private static Optional<Role> roleFor(String field, boolean mutates) {
    return mutates
        ? Optional.of(MUTATIONS.getOrDefault(field, Role.STEWARD))
        : Optional.ofNullable(QUERIES.get(field));
  }

  private static void require(Caller caller, Role role, String field) {
    if (caller.isAnonymous()) {
      throw refused(ErrorCode.UNAUTHENTICATED, field + ": " + SecurityErrors.NO_TOKEN);
    }
    if (!caller.may(role)) {
      throw refused(
          ErrorCode.FORBIDDEN,
          "%s requires the role %s".formatted(field, role.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** The root fields of an operation. Each fragment is visited once. */
  private record RootFields(Map<String, FragmentDefinition> fragments, Set<String> seen) {

    RootFields(Map<String, FragmentDefinition> fragments) {
      this(fragments, new HashSet<>());
    }

    Stream<String> of(SelectionSet selections) {
      return selections.getSelections().stream().flatMap(this::of);
    }

    private Stream<String> of(Selection<?> selection) {
      return switch (selection) {
        case Field field -> Stream.of(field.getName());
        case InlineFragment inline -> of(inline.getSelectionSet());
        case FragmentSpread spread when seen.add(spread.getName()) ->
            Stream.ofNullable(fragments.get(spread.getName()))
                .flatMap(fragment -> of(fragment.getSelectionSet()));
        default -> Stream.of();
      };
    }
  }

  private static AbortExecutionException refused(ErrorCode code, String message) {
    GraphQLError error = RequestErrors.of(code, message, List.of());
    return new AbortExecutionException(List.of(error));
  }
}
