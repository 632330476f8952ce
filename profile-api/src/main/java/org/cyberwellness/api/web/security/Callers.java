package org.cyberwellness.api.web.security;

import graphql.introspection.Introspection;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.api.web.error.ErrorCode;
import org.cyberwellness.api.web.error.RequestErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Determines the caller of each request. Over HTTP a filter has authenticated it. Over a WebSocket
 * the token is in the headers or in the connection's first message; it is checked again for each
 * request, since it may expire.
 */
@Component
class Callers implements WebSocketGraphQlInterceptor {
  private static final String TOKEN = Callers.class.getName() + ".token";
  private static final String BEARER = "Bearer ";

  private final BearerTokens tokens;
  private final boolean introspection;

  Callers(BearerTokens tokens, SecurityProperties properties) {
    this.tokens = tokens;
    this.introspection = properties.introspection();
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    try {
      Caller caller = callerOf(request);
      request.configureExecutionInput(
          (_, input) ->
              input
                  .graphQLContext(caller.asContext())
                  .graphQLContext(Map.of(Introspection.INTROSPECTION_DISABLED, !introspection))
                  .build());
    } catch (AuthenticationException e) {
      return Mono.just(RequestErrors.refused(request, SecurityErrors.error(e)));
    }
    return chain.next(request).map(Callers::challenged);
  }

  /** A request that needs a token and has none gets a challenge. */
  private static WebGraphQlResponse challenged(WebGraphQlResponse response) {
    boolean unauthenticated =
        response.getErrors().stream()
            .anyMatch(
                error ->
                    ErrorCode.UNAUTHENTICATED.name().equals(error.getExtensions().get("code")));
    if (unauthenticated) {
      response.getResponseHeaders().set(HttpHeaders.WWW_AUTHENTICATE, SecurityErrors.CHALLENGE);
    }
    return response;
  }

  private Caller callerOf(WebGraphQlRequest request) {
    return request instanceof WebSocketGraphQlRequest overWebSocket
        ? token(overWebSocket.getSessionInfo())
            .map(tokens::authenticate)
            .map(Caller::of)
            .orElse(Caller.ANONYMOUS)
        : Caller.of(SecurityContextHolder.getContext().getAuthentication());
  }

  private static Optional<String> token(WebSocketSessionInfo session) {
    return session.getAttributes().get(TOKEN) instanceof String given
        ? Optional.of(given)
        : bearer(session.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
  }

  @Override
  public Mono<Object> handleConnectionInitialization(
      WebSocketSessionInfo session, Map<String, Object> payload) {
    return Mono.defer(
        () -> {
          payload.entrySet().stream()
              .filter(entry -> entry.getKey().equalsIgnoreCase(HttpHeaders.AUTHORIZATION))
              .findAny()
              .ifPresent(
                  entry -> {
                    String token =
                        bearer(entry.getValue())
                            .orElseThrow(() -> new InvalidBearerTokenException("No bearer token"));
                    tokens.authenticate(token);
                    session.getAttributes().put(TOKEN, token);
                  });
          return Mono.empty();
        });
  }

  private static Optional<String> bearer(@Nullable Object value) {
    return value instanceof String text && text.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(text.substring(BEARER.length()).strip())
        : Optional.empty();
  }
}
