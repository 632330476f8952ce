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

/** Routes HTTP requests at the API's address, WebSockets excepted. */
@Configuration(proxyBeanMethods = false)
class GraphQlRoutes {
  /** Spring's own routes, which do not support GET, have the order 0. */
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
                              "Send queries by GET or POST, everything else by POST");
                        })
                    .onError(
                        MalformedRequestException.class,
                        (failure, _) -> errors.answer((MalformedRequestException) failure)))
        .build();
  }
}
