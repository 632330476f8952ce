package org.cyberwellness.api.web.error;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds codes to the errors of requests that are not executed, and paths to input errors. */
@Component
public class RequestErrors implements WebGraphQlInterceptor {
  private static final Set<ValidationErrorClassification> BAD_INPUTS =
      Set.of(
          ValidationErrorType.WrongType,
          ValidationErrorType.BadValueForDefaultArg,
          ValidationErrorType.NullValueForNonNullArgument);

  private final ObjectProvider<GraphQlSource> source;

  RequestErrors(ObjectProvider<GraphQlSource> source) {
    this.source = source;
  }

  /** The error of a request that can be repeated later. */
  public static GraphQLError unavailable(String message) {
    return GraphqlErrorBuilder.newError()
        .errorType(ErrorCode.UNAVAILABLE)
        .message("%s", message)
        .extensions(ErrorCode.UNAVAILABLE.asExtension())
        .build();
  }

  /**
   * An error of a request.
   *
   * @param path the part of the input that it concerns; empty if it concerns none
   */
  public static GraphQLError of(ErrorCode code, String message, List<String> path) {
    return withCode(code, message, List.of(), path.isEmpty() ? Map.of() : Map.of("path", path));
  }

  /** The response to a request that is not executed. */
  public static WebGraphQlResponse refused(WebGraphQlRequest request, GraphQLError error) {
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(
            request.toExecutionInput(),
            ExecutionResult.newExecutionResult().addError(error).build()));
  }

  static GraphQLError badInput(BadInputException bad) {
    return withCode(
        ErrorCode.BAD_INPUT,
        String.join(".", bad.path()) + ": " + bad.getMessage(),
        List.of(),
        Map.of("path", bad.path()));
  }

  /** An internal error: the client gets a reference, the log the details. */
  public static GraphQLError internal(String where, @Nullable Throwable failure) {
    return withCode(
        ErrorCode.INTERNAL,
        InternalErrors.MESSAGE,
        List.of(),
        Map.of("reference", InternalErrors.log(where, failure)));
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(this::coded);
  }

  private WebGraphQlResponse coded(WebGraphQlResponse response) {
    List<GraphQLError> errors = response.getExecutionResult().getErrors();
    if (errors.stream().allMatch(RequestErrors::isFinished)) {
      return response;
    }
    List<GraphQLError> badInputs = errors.stream().filter(RequestErrors::isBadInput).toList();
    List<GraphQLError> coded = new ArrayList<>();
    if (!badInputs.isEmpty()) {
      coded.addAll(badInputs(badInputs, response.getExecutionInput()));
    }
    errors.stream()
        .filter(error -> !badInputs.contains(error))
        .map(error -> isFinished(error) ? error : coded(error))
        .forEach(coded::add);
    return response.transform(builder -> builder.errors(coded));
  }

  private static boolean isFinished(GraphQLError error) {
    return codeIn(error) != null && !isBadInput(error);
  }

  /** Whether the error is an input error without a path. */
  private static boolean isBadInput(GraphQLError error) {
    Object code = codeIn(error);
    return code == null
        ? codeOf(error) == ErrorCode.BAD_INPUT
        : code.equals(ErrorCode.BAD_INPUT.name()) && !error.getExtensions().containsKey("path");
  }

  private static @Nullable Object codeIn(GraphQLError error) {
    return error.getExtensions() == null ? null : error.getExtensions().get("code");
  }

  private static GraphQLError coded(GraphQLError error) {
    ErrorCode code = codeOf(error);
    return code == ErrorCode.INTERNAL
        ? withCode(
            code,
            InternalErrors.MESSAGE,
            error.getLocations(),
            Map.of("reference", InternalErrors.log(error.getMessage(), null)))
        : withCode(code, error.getMessage(), error.getLocations(), Map.of());
  }

  private static ErrorCode codeOf(GraphQLError error) {
    return switch (error) {
      case ValidationError invalid -> codeOf(invalid);
      case UnknownOperationException _ -> ErrorCode.VALIDATION;
      case IntrospectionDisabledError _ -> ErrorCode.FORBIDDEN;
      case BadFaithIntrospectionError _ -> ErrorCode.TOO_COMPLEX;
      case CoercingParseValueException _, NonNullableValueCoercedAsNullException _ ->
          ErrorCode.BAD_INPUT;
      default ->
          switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax -> ErrorCode.SYNTAX;
            case ErrorType.ExecutionAborted -> ErrorCode.TOO_COMPLEX;
            case ErrorType.ValidationError -> ErrorCode.BAD_INPUT;
            case ErrorType.OperationNotSupported -> ErrorCode.VALIDATION;
            default -> ErrorCode.INTERNAL;
          };
    };
  }

  private static ErrorCode codeOf(ValidationError error) {
    return BAD_INPUTS.contains(error.getValidationErrorType())
        ? ErrorCode.BAD_INPUT
        : ErrorCode.VALIDATION;
  }

  /**
   * All input problems, without duplicates. If none is found, the errors of GraphQL Java are kept.
   */
  private List<GraphQLError> badInputs(List<GraphQLError> errors, ExecutionInput input) {
    List<InputProblem> problems = InputProblems.of(source.getObject().schema(), input);
    return problems.isEmpty()
        ? errors.stream()
            .map(e -> withCode(ErrorCode.BAD_INPUT, e.getMessage(), e.getLocations(), Map.of()))
            .toList()
        : problems.stream()
            .map(
                problem ->
                    withCode(
                        ErrorCode.BAD_INPUT,
                        problem.toString(),
                        problem.location() == null ? List.of() : List.of(problem.location()),
                        Map.of("path", problem.path())))
            .toList();
  }

  private static GraphQLError withCode(
      ErrorCode code,
      String message,
      @Nullable List<SourceLocation> locations,
      Map<String, ?> further) {
    Map<String, Object> extensions = new HashMap<>(code.asExtension());
    extensions.putAll(further);
    return GraphqlErrorBuilder.newError()
        .errorType(code)
        .message("%s", message)
        .locations(locations == null || locations.isEmpty() ? null : locations)
        .extensions(extensions)
        .build();
  }
}
