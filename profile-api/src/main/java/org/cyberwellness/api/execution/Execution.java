package org.cyberwellness.api.execution;

import graphql.execution.DataFetcherExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Has queries carried out with what is kept of earlier ones. */
@Configuration(proxyBeanMethods = false)
class Execution {

  @Bean
  GraphQlSourceBuilderCustomizer parsedOnce() {
    return source ->
        source.configureGraphQl(
            graphQl -> graphQl.preparsedDocumentProvider(new ParsedDocuments()));
  }

  /**
   * @param kept how much memory may hold what was said: none, and everything is said anew
   */
  @Bean
  GraphQlSourceBuilderCustomizer saidOnce(
      ObjectProvider<DataFetcherExceptionResolver> resolvers,
      JsonMapper json,
      @Value("${cyberwellness.kept-answers}") DataSize kept) {
    return source ->
        source.configureGraphQl(
            graphQl -> {
              if (!kept.isNegative() && kept.toBytes() > 0) {
                DataFetcherExceptionHandler exceptions =
                    DataFetcherExceptionResolver.createExceptionHandler(
                        resolvers.orderedStream().toList());
                graphQl.queryExecutionStrategy(new SaidOnce(exceptions, json, kept.toBytes()));
              }
            });
  }
}
