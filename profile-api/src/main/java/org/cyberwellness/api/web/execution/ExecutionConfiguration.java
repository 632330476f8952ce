package org.cyberwellness.api.web.execution;

import graphql.execution.DataFetcherExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Adds two caches to the execution of queries: of parsed documents, and of response fragments. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {
  /** The response fragments take no more than this part of the heap, however much is allowed. */
  private static final int PART_OF_THE_HEAP = 8;

  @Bean
  GraphQlSourceBuilderCustomizer parsedDocuments() {
    return source ->
        source.configureGraphQl(
            graphQl -> graphQl.preparsedDocumentProvider(new ParsedDocumentCache()));
  }

  /**
   * @param bytes the capacity of the cache of response fragments; 0 switches it off
   */
  @Bean
  GraphQlSourceBuilderCustomizer fragmentCaching(
      ObjectProvider<DataFetcherExceptionResolver> resolvers,
      JsonMapper json,
      CacheableTypes types,
      @Value("${cyberwellness.response-cache}") DataSize bytes) {
    return source ->
        source.configureGraphQl(
            graphQl -> {
              long most =
                  Math.min(bytes.toBytes(), Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP);
              if (most > 0) {
                DataFetcherExceptionHandler exceptions =
                    DataFetcherExceptionResolver.createExceptionHandler(
                        resolvers.orderedStream().toList());
                graphQl.queryExecutionStrategy(
                    new FragmentCachingStrategy(exceptions, json, types, most));
              }
            });
  }
}
