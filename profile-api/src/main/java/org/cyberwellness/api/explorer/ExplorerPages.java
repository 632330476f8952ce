package org.cyberwellness.api.explorer;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the explorer's one HTML page at all its addresses; the page's script reads the address. At
 * {@code /} and {@code /KH} programs get another answer: only clients that accept HTML explicitly
 * get the page.
 */
@Configuration(proxyBeanMethods = false)
class ExplorerPages {
  private static final String COUNTRY = "/{country:[A-Za-z]{2,3}}";

  @Bean
  RouterFunction<ServerResponse> explorer(Assets assets) throws IOException {
    HandlerFunction<ServerResponse> page = page("explorer/index.html", assets);
    return RouterFunctions.route(shared("/").or(shared(COUNTRY)), page)
        .andRoute(
            get(COUNTRY + "/{view:timeline|compare|record}").or(get("/{view:compare|record}")),
            page);
  }

  /** People who follow an address that is none get the page, which says so; programs get JSON. */
  @Bean
  RouterFunction<ServerResponse> explorerOfNoAddress(
      Assets assets, @Value("${server.error.path:/error}") String error) throws IOException {
    return RouterFunctions.route(
        shared(error).and(ExplorerPages::isNotFound),
        page("explorer/index.html", assets, HttpStatus.NOT_FOUND));
  }

  private static boolean isNotFound(ServerRequest request) {
    return request
        .attribute(RequestDispatcher.ERROR_STATUS_CODE)
        .filter(Integer.valueOf(HttpStatus.NOT_FOUND.value())::equals)
        .isPresent();
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "cyberwellness.explorer.graphiql", matchIfMissing = true)
  RouterFunction<ServerResponse> graphiql(Assets assets) throws IOException {
    return RouterFunctions.route(get("/graphiql"), page("explorer/graphiql.html", assets));
  }

  private static RequestPredicate get(String pattern) {
    return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(pattern));
  }

  private static RequestPredicate shared(String pattern) {
    return get(pattern)
        .and(
            request ->
                request.headers().accept().stream()
                    .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML)));
  }

  /** The page is a few bytes that name the assets. It is revalidated on each visit. */
  private static HandlerFunction<ServerResponse> page(String file, Assets assets)
      throws IOException {
    return page(file, assets, HttpStatus.OK);
  }

  private static HandlerFunction<ServerResponse> page(String file, Assets assets, HttpStatus status)
      throws IOException {
    String html =
        new ClassPathResource(file)
            .getContentAsString(StandardCharsets.UTF_8)
            .replace("{assets}", assets.address());
    return _ ->
        ServerResponse.status(status)
            .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
            .cacheControl(CacheControl.noCache())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
            .body(html);
  }
}
