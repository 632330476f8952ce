package org.cyberwellness.api.operation.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.api.web.security.Role;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Executes mutations as if a client had sent them. */
@Component
class Mutations {
  private static final String RECORD =
      "mutation ($input: RecordEventsInput!) { recordEvents(input: $input) { userErrors { message"
          + " path } } }";
  private static final String CORRECT =
      "mutation ($input: CorrectEventInput!) { correctEvent(input: $input) { userErrors { message"
          + " path } } }";

  private static final Caller SAMPLE = new Caller("sample", Optional.of(Role.STEWARD));

  private final ExecutionGraphQlService graphQl;

  Mutations(ExecutionGraphQlService graphQl) {
    this.graphQl = graphQl;
  }

  void recordEvents(Map<String, Object> input) {
    send(RECORD, "recordEvents", input);
  }

  void correctEvent(Map<String, Object> input) {
    send(CORRECT, "correctEvent", input);
  }

  /**
   * Executes a mutation.
   *
   * @throws IllegalStateException if it is refused
   */
  private void send(String document, String field, Map<String, Object> input) {
    String requestId = String.valueOf(input.get("requestId"));
    ExecutionGraphQlRequest request =
        new DefaultExecutionGraphQlRequest(
            document, null, Map.of("input", input), Map.of(), requestId, Locale.ENGLISH);
    request.configureExecutionInput((_, built) -> built.graphQLContext(SAMPLE.asContext()).build());
    ExecutionGraphQlResponse response = Objects.requireNonNull(graphQl.execute(request).block());
    if (!response.getErrors().isEmpty()) {
      throw new IllegalStateException(requestId + ": " + response.getErrors());
    }
    List<?> refusals =
        Objects.requireNonNull(response.field(field + ".userErrors").<List<?>>getValue());
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(requestId + ": " + refusals);
    }
  }
}
