package org.cyberwellness.api.web.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.cyberwellness.api.web.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Handles GraphQL requests by GET and POST. */
@Component
class GraphQlEndpoint {
  static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS);

  private final WebGraphQlHandler graphQl;
  private final GraphQlSseHandler events;
  private final JsonMapper json;
  private final RequestParameters parameters;

  GraphQlEndpoint(WebGraphQlHandler graphQl, GraphQlSseHandler events, JsonMapper json) {
    this.graphQl = graphQl;
    this.events = events;
    this.json = json;
    this.parameters = new RequestParameters(json);
  }

  /** A query by GET; the answer has an entity tag. */
  ServerResponse get(ServerRequest http) {
    Representation as = representation(http);
    Map<String, Object> attributes = new HashMap<>(http.attributes());
    attributes.put(GetQueriesOnly.BY_GET, true);
    WebGraphQlResponse response = ask(http, attributes, parameters.ofQuery(query(http)));
    HttpStatus status = status(response, as);
    byte[] body = body(response);
    ServerResponse.BodyBuilder answer = answer(response, status, as);
    return status == HttpStatus.OK && response.getErrors().isEmpty()
        ? answer
            .cacheControl(CacheControl.noCache())
            .eTag(EntityTag.of(body, as.ordinal()))
            .build(written(body))
        : answer.cacheControl(CacheControl.noStore()).build(written(body));
  }

  /**
   * Any request by POST; a subscription is answered as a stream of events if the client accepts it.
   */
  ServerResponse post(ServerRequest http) throws ServletException, IOException {
    requireJson(http);
    if (accepted(http).stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)) {
      byte[] body = http.body(byte[].class);
      parameters.ofBody(body);
      return events.handleRequest(ServerRequest.from(http).body(body).build());
    }
    Representation as = representation(http);
    WebGraphQlResponse response =
        ask(http, http.attributes(), parameters.ofBody(http.body(byte[].class)));
    if (response.getData() instanceof Publisher) {
      throw new MalformedRequestException(
          HttpStatus.NOT_ACCEPTABLE,
          ErrorCode.BAD_INPUT,
          "A subscription needs a WebSocket, or Accept: text/event-stream");
    }
    return answer(response, status(response, as), as).build(written(body(response)));
  }

  private WebGraphQlResponse ask(
      ServerRequest http, Map<String, Object> attributes, GraphQlRequest asked) {
    WebGraphQlRequest request =
        new WebGraphQlRequest(
            http.uri(),
            http.headers().asHttpHeaders(),
            cookies(http),
            http.remoteAddress().orElse(null),
            attributes,
            asked,
            UUID.randomUUID().toString(),
            LocaleContextHolder.getLocale());
    return Objects.requireNonNull(graphQl.handleRequest(request).block());
  }

  private static MultiValueMap<String, String> query(ServerRequest http) {
    try {
      return http.params();
    } catch (InvalidParameterException undecodable) {
      throw new MalformedRequestException(
          HttpStatus.BAD_REQUEST, ErrorCode.BAD_INPUT, "The address is not percent-encoded UTF-8");
    }
  }

  private static MultiValueMap<String, HttpCookie> cookies(ServerRequest http) {
    MultiValueMap<String, HttpCookie> cookies = new LinkedMultiValueMap<>();
    for (List<Cookie> named : http.cookies().values()) {
      named.forEach(
          one -> cookies.add(one.getName(), new HttpCookie(one.getName(), one.getValue())));
    }
    return cookies;
  }

  private static HttpStatus status(WebGraphQlResponse response, Representation as) {
    // A refused method is answered with the allowed ones.
    if (!response.getResponseHeaders().getAllow().isEmpty()) {
      return HttpStatus.METHOD_NOT_ALLOWED;
    }
    // A missing or wrong token is reported by the HTTP status as well, where HTTP clients expect
    // it.
    if (response.getResponseHeaders().containsHeader(HttpHeaders.WWW_AUTHENTICATE)) {
      return HttpStatus.UNAUTHORIZED;
    }
    return as == Representation.JSON ? HttpStatus.OK : StatusOfErrors.of(response);
  }

  private static ServerResponse.BodyBuilder answer(
      WebGraphQlResponse response, HttpStatus status, Representation as) {
    return ServerResponse.status(status)
        .headers(headers -> headers.putAll(response.getResponseHeaders()))
        .contentType(as.type())
        .varyBy(HttpHeaders.ACCEPT);
  }

  private byte[] body(WebGraphQlResponse response) {
    return json.writeValueAsBytes(response.toMap());
  }

  private static ServerResponse.HeadersBuilder.WriteFunction written(byte[] body) {
    return (_, response) -> {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      return null;
    };
  }

  private static void requireJson(ServerRequest http) {
    @Nullable MediaType type;
    try {
      type = http.headers().contentType().orElse(null);
    } catch (InvalidMediaTypeException e) {
      type = null;
    }
    if (type == null
        || !type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
        || type.getParameter("charset") != null
            && !"utf-8".equalsIgnoreCase(type.getParameter("charset"))) {
      throw new MalformedRequestException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          ErrorCode.BAD_INPUT,
          "The body must be application/json in UTF-8");
    }
  }

  private static Representation representation(ServerRequest http) {
    return Representation.of(accepted(http))
        .orElseThrow(
            () ->
                new MalformedRequestException(
                    HttpStatus.NOT_ACCEPTABLE,
                    ErrorCode.BAD_INPUT,
                    "Accept must allow application/json or application/graphql-response+json"));
  }

  private static List<MediaType> accepted(ServerRequest http) {
    try {
      return http.headers().accept();
    } catch (InvalidMediaTypeException e) {
      throw new MalformedRequestException(
          HttpStatus.BAD_REQUEST, ErrorCode.BAD_INPUT, "Accept contains an invalid media type");
    }
  }
}
