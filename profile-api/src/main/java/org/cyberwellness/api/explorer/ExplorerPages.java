package org.cyberwellness.api.explorer;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cyberwellness.api.web.http.LinkedDataPreference;
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
 * Serves the explorer's one HTML page at all its addresses, and the page of single charts at
 * theirs; the pages' scripts read the address. At {@code /} and {@code /KH} programs get another
 * answer: only clients that accept HTML explicitly get the page.
 */
@Configuration(proxyBeanMethods = false)
class ExplorerPages {
  private static final String CHARTS = "/embed/";
  private static final String CHART_PAGE = "explorer/embed.html";
  private static final String PAGE = "explorer/index.html";

  /** Where the page has its data for programs. */
  private static final String DATA = "<!--data-->";

  private static final String COUNTRY = "/{country:[A-Za-z]{2,3}}";

  @Bean
  RouterFunction<ServerResponse> explorer(Assets assets, PageData data) throws IOException {
    HandlerFunction<ServerResponse> page = page(PAGE, assets);
    HandlerFunction<ServerResponse> countryPage = countryPage(assets, data);
    return RouterFunctions.route(shared("/"), page)
        .andRoute(shared(COUNTRY).and(ExplorerPages::wantsNoLinkedData), countryPage)
        .andRoute(get(COUNTRY + "/{view:timeline|compare}"), countryPage)
        .andRoute(
            get(COUNTRY + "/{view:record}")
                .or(get("/{view:compare|lines|record|review|import|changes|sources}"))
                .or(get("/sources/correct")),
            page);
  }

  private static boolean wantsNoLinkedData(ServerRequest request) {
    return !LinkedDataPreference.of(request.headers().accept());
  }

  /** Single charts, for frames on other websites: a page of their own, which leads to no view. */
  @Bean
  RouterFunction<ServerResponse> charts(Assets assets) throws IOException {
    return RouterFunctions.route(
        get(CHARTS + "{chart:world|trend|lines}")
            .or(get(CHARTS + "{country:[A-Z]{2}}/{chart:figures|timeline}")),
        page(CHART_PAGE, assets));
  }

  /** People who follow an address that is none get the page, which says so; programs get JSON. */
  @Bean
  RouterFunction<ServerResponse> explorerOfNoAddress(
      Assets assets, @Value("${server.error.path:/error}") String error) throws IOException {
    RequestPredicate missed = shared(error).and(ExplorerPages::isNotFound);
    return RouterFunctions.route(
            missed.and(ExplorerPages::isInFrame), page(CHART_PAGE, assets, HttpStatus.NOT_FOUND))
        .andRoute(missed, page(PAGE, assets, HttpStatus.NOT_FOUND));
  }

  /** Frames may show only charts, also where there is none: the whole page must not be framed. */
  private static boolean isInFrame(ServerRequest request) {
    return request
        .attribute(RequestDispatcher.ERROR_REQUEST_URI)
        .filter(address -> address.toString().startsWith(CHARTS))
        .isPresent();
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

  /**
   * The page names the assets; a country's also has its profile as linked data. It is revalidated
   * on each visit.
   */
  private static HandlerFunction<ServerResponse> page(String file, Assets assets)
      throws IOException {
    return page(file, assets, HttpStatus.OK);
  }

  private static HandlerFunction<ServerResponse> page(String file, Assets assets, HttpStatus status)
      throws IOException {
    String html = html(file, assets).replace(DATA, "");
    return _ -> answer(status, html);
  }

  private static HandlerFunction<ServerResponse> countryPage(Assets assets, PageData data)
      throws IOException {
    String html = html(PAGE, assets);
    return request -> answer(HttpStatus.OK, html.replace(DATA, data.of(request)));
  }

  private static String html(String file, Assets assets) throws IOException {
    return new ClassPathResource(file)
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("{assets}", assets.address());
  }

  private static ServerResponse answer(HttpStatus status, String html) {
    return ServerResponse.status(status)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(html);
  }
}
