package org.cyberwellness.api.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Automatic persisted queries of Apollo: a client sends a document once, and then only its SHA-256.
 * Only documents that were answered are kept; the least recently used are evicted. Each instance
 * has its own cache; a client is told to send an unknown document again.
 */
@Component
class PersistedDocuments implements WebGraphQlInterceptor, Ordered {
  /** Replaces the document if only a hash is given. */
  static final String NOT_GIVEN = PersistedQuerySupport.PERSISTED_QUERY_MARKER;

  /** The error message that Apollo's clients expect. */
  static final String NOT_FOUND = "PersistedQueryNotFound";

  static final int ORDER = 100;

  private static final String EXTENSION = "persistedQuery";
  private static final String HASH = "sha256Hash";
  private static final long MOST_BYTES = 16 << 20;
  private static final int PART_OF_THE_HEAP = 32;
  private static final int BYTES_OF_A_CHARACTER = 2;
  private static final int BYTES_OF_AN_ENTRY = 300;

  private final Cache<String, String> documents =
      Caffeine.newBuilder()
          .maximumWeight(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP))
          .<String, String>weigher(
              (hash, document) ->
                  BYTES_OF_AN_ENTRY + hash.length() + BYTES_OF_A_CHARACTER * document.length())
          .build();

  static boolean isNamedIn(Map<String, ?> extensions) {
    return extensions.get(EXTENSION) != null;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    if (!isNamedIn(request.getExtensions())) {
      return chain.next(request);
    }
    if (!(request.getExtensions().get(EXTENSION) instanceof Map<?, ?> named)
        || !(named.get(HASH) instanceof String given)) {
      return refused(request, "is not a string: give the SHA-256 of the query", HASH);
    }
    if (!Integer.valueOf(1).equals(named.get("version"))) {
      return refused(request, "is unknown: give 1", "version");
    }
    String hash = given.toLowerCase(Locale.ROOT);
    if (request.getDocument().equals(NOT_GIVEN)) {
      return named(hash, request, chain);
    }
    return hash.equals(DigestUtils.sha256Hex(request.getDocument()))
        ? chain.next(request).doOnNext(response -> keep(hash, request.getDocument(), response))
        : refused(request, "is not the SHA-256 of the query", HASH);
  }

  private Mono<WebGraphQlResponse> named(String hash, WebGraphQlRequest request, Chain chain) {
    @Nullable String document = documents.getIfPresent(hash);
    if (document == null) {
      return Mono.just(
          RequestErrors.refused(
              request, RequestErrors.of(ErrorCode.NOT_FOUND, NOT_FOUND, List.of())));
    }
    request.configureExecutionInput((_, input) -> input.query(document).build());
    return chain.next(request);
  }

  private void keep(String hash, String document, WebGraphQlResponse response) {
    if (response.getExecutionResult().isDataPresent()) {
      documents.put(hash, document);
    }
  }

  private static Mono<WebGraphQlResponse> refused(
      WebGraphQlRequest request, String message, String field) {
    List<String> path = List.of("extensions", EXTENSION, field);
    GraphQLError error =
        RequestErrors.of(ErrorCode.BAD_INPUT, String.join(".", path) + ": " + message, path);
    return Mono.just(RequestErrors.refused(request, error));
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
