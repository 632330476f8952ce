package org.cyberwellness.api.error;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors of requests that are not executed their code, and bad inputs their path. */
@Component
public class RequestErrors implements WebGraphQlInterceptor {
  private final ObjectProvider<GraphQlSource> source;

  RequestErrors(ObjectProvider<GraphQlSource> source) {
    this.source = source;
  }

  /** The error of a request that may be answered later. */
  public static GraphQLError unavailable(String message) {
    return GraphqlErrorBuilder.newError()
        .errorType(ErrorCode.UNAVAILABLE)
        .message("%s", message)
        .extensions(ErrorCode.UNAVAILABLE.asExtension())
        .build();
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(this::coded);
  }

  private WebGraphQlResponse coded(WebGraphQlResponse response) {
    List<GraphQLError> errors = response.getExecutionResult().getErrors();
    if (errors.stream().allMatch(RequestErrors::isCoded)) {
      return response;
    }
    List<GraphQLError> coded =
        errors.stream()
            .flatMap(error -> isCoded(error) ? Stream.of(error) : coded(error, response))
            .distinct()
            .toList();
    return response.transform(builder -> builder.errors(coded));
  }

  private static boolean isCoded(GraphQLError error) {
    return error.getExtensions() != null && error.getExtensions().containsKey("code");
  }

  private Stream<GraphQLError> coded(GraphQLError error, WebGraphQlResponse response) {
    ErrorCode code = codeOf(error);
    return switch (code) {
      case BAD_INPUT -> badInput(error, response.getExecutionInput());
      case INTERNAL -> Stream.of(internal(error));
      default -> Stream.of(withCode(error, code, error.getMessage(), Map.of()));
    };
  }

  private static ErrorCode codeOf(GraphQLError error) {
    if (error instanceof ValidationError invalid) {
      return invalid.getValidationErrorType() == ValidationErrorType.WrongType
          ? ErrorCode.BAD_INPUT
          : ErrorCode.VALIDATION;
    }
    if (error instanceof CoercingParseValueException
        || error instanceof NonNullableValueCoercedAsNullException) {
      return ErrorCode.BAD_INPUT;
    }
    return switch (error.getErrorType()) {
      case ErrorType.InvalidSyntax -> ErrorCode.SYNTAX;
      case ErrorType.ExecutionAborted -> ErrorCode.TOO_COMPLEX;
      case ErrorType.ValidationError -> ErrorCode.BAD_INPUT;
      case ErrorType.OperationNotSupported -> ErrorCode.VALIDATION;
      default -> ErrorCode.INTERNAL;
    };
  }

  private static GraphQLError internal(GraphQLError error) {
    return withCode(
        error,
        ErrorCode.INTERNAL,
        InternalErrors.MESSAGE,
        Map.of("reference", InternalErrors.log(error.getMessage(), null)));
  }

  private Stream<GraphQLError> badInput(GraphQLError error, ExecutionInput input) {
    List<InputProblem> problems = InputProblems.of(source.getObject().schema(), input);
    return problems.isEmpty()
        ? Stream.of(withCode(error, ErrorCode.BAD_INPUT, error.getMessage(), Map.of()))
        : problems.stream()
            .map(
                problem ->
                    withCode(
                        error,
                        ErrorCode.BAD_INPUT,
                        problem.toString(),
                        Map.of("path", problem.path())));
  }

  private static GraphQLError withCode(
      GraphQLError error, ErrorCode code, String message, Map<String, ?> further) {
    Map<String, Object> extensions = new HashMap<>(code.asExtension());
    extensions.putAll(further);
    return GraphqlErrorBuilder.newError()
        .errorType(code)
        .message("%s", message)
        .locations(error.getLocations() == null ? List.of() : error.getLocations())
        .extensions(extensions)
        .build();
  }
}
