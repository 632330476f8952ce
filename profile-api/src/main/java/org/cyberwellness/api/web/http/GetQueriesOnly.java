package org.cyberwellness.api.web.http;

import graphql.ExecutionInput;
import graphql.execution.UnknownOperationException;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Allows only queries by GET. A GET may be prefetched, repeated and cached by intermediaries, and
 * so must have no effect.
 */
@Component
class GetQueriesOnly implements WebGraphQlInterceptor, Ordered {
  /** Marks a request that came by GET. */
  static final String BY_GET = GetQueriesOnly.class.getName();

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    if (!request.getAttributes().containsKey(BY_GET)) {
      return chain.next(request);
    }
    Operation asked = operation(request.toExecutionInput());
    return asked == Operation.QUERY
        ? chain.next(request)
        : Mono.just(
                RequestErrors.refused(
                    request,
                    RequestErrors.of(
                        ErrorCode.BAD_INPUT,
                        "A %s cannot be sent by GET: send it by POST"
                            .formatted(asked.name().toLowerCase(Locale.ROOT)),
                        List.of())))
            .doOnNext(refused -> refused.getResponseHeaders().setAllow(Set.of(HttpMethod.POST)));
  }

  /** The kind of the operation; QUERY if there is none, which is an error of the execution. */
  private static Operation operation(ExecutionInput input) {
    try {
      return NodeUtil.getOperation(Parser.parse(input.getQuery()), input.getOperationName())
          .operationDefinition
          .getOperation();
    } catch (InvalidSyntaxException | UnknownOperationException notExecuted) {
      return Operation.QUERY;
    }
  }

  /** After the document is known. */
  @Override
  public int getOrder() {
    return PersistedDocuments.ORDER + 1;
  }
}
