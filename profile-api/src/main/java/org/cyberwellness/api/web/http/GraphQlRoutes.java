package org.cyberwellness.api.web.http;

import org.cyberwellness.api.web.error.ErrorCode;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Who answers what comes to the API's address, but for WebSockets. */
@Configuration(proxyBeanMethods = false)
class GraphQlRoutes {
  /** Spring's own, which takes no GET, are at 0. */
  private static final int BEFORE_SPRINGS = -1;

  @Bean
  @Order(BEFORE_SPRINGS)
  RouterFunction<ServerResponse> graphQlOverHttp(
      GraphQlEndpoint endpoint, HttpErrors errors, GraphQlProperties properties) {
    return RouterFunctions.route()
        .path(
            properties.getHttp().getPath(),
            at ->
                at.GET(endpoint::get)
                    .HEAD(endpoint::get)
                    .POST(endpoint::post)
                    .OPTIONS(_ -> ServerResponse.noContent().allow(GraphQlEndpoint.METHODS).build())
                    .route(
                        RequestPredicates.all(),
                        _ -> {
                          throw new MalformedRequestException(
                              HttpStatus.METHOD_NOT_ALLOWED,
                              ErrorCode.BAD_INPUT,
                              "Ask queries by GET, and everything by POST");
                        })
                    .onError(
                        MalformedRequestException.class,
                        (failure, _) -> errors.answer((MalformedRequestException) failure)))
        .build();
  }
}
