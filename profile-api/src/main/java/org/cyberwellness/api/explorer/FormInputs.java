package org.cyberwellness.api.explorer;

import graphql.GraphQL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The inputs of the schema, of which the explorer makes the forms for recording. It has them also
 * where clients may not introspect the schema.
 */
@Configuration(proxyBeanMethods = false)
class FormInputs {
  private static final String ADDRESS = "/explorer/inputs.json";
  private static final String QUESTION = "explorer/inputs.graphql";

  @Bean
  RouterFunction<ServerResponse> inputsOfForms(GraphQlSource source) throws IOException {
    String question = new ClassPathResource(QUESTION).getContentAsString(StandardCharsets.UTF_8);
    Map<String, Object> inputs =
        Objects.requireNonNull(
            GraphQL.newGraphQL(source.schema()).build().execute(question).getData());
    return RouterFunctions.route()
        .GET(
            ADDRESS,
            _ ->
                ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .cacheControl(CacheControl.noCache())
                    .body(inputs))
        .build();
  }
}
