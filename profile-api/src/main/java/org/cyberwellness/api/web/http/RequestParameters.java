package org.cyberwellness.api.web.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberwellness.api.web.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Parses the parameters of a request according to the GraphQL over HTTP specification. */
final class RequestParameters {
  private static final String QUERY = "query";
  private static final String OPERATION = "operationName";
  private static final String VARIABLES = "variables";
  private static final String EXTENSIONS = "extensions";
  private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

  private final JsonMapper json;

  RequestParameters(JsonMapper json) {
    this.json = json;
  }

  /**
   * The parameters of a POST.
   *
   * @throws MalformedRequestException if the body is not a JSON object with valid parameters
   */
  GraphQlRequest ofBody(byte[] body) {
    JsonNode given = json(body);
    if (!given.isObject()) {
      throw new MalformedRequestException(
          HttpStatus.BAD_REQUEST,
          ErrorCode.BAD_INPUT,
          given.isArray()
              ? "Batched requests are not supported: send one request at a time"
              : "The body is not a JSON object: send {\"query\": ..., \"variables\": {...}}");
    }
    return request(given);
  }

  /**
   * The parameters of a GET, two of which are JSON.
   *
   * @throws MalformedRequestException if one is invalid
   */
  GraphQlRequest ofQuery(MultiValueMap<String, String> given) {
    Map<String, JsonNode> parameters = new TreeMap<>();
    for (String name : List.of(QUERY, OPERATION, VARIABLES, EXTENSIONS)) {
      List<String> values = given.getOrDefault(name, List.of());
      if (values.size() > 1) {
        throw MalformedRequestException.badParameter(name, "is given more than once");
      }
      if (!values.isEmpty() && !values.getFirst().isEmpty()) {
        parameters.put(name, ofQuery(name, values.getFirst()));
      }
    }
    return request(JsonNodeFactory.instance.objectNode().setAll(parameters));
  }

  private JsonNode ofQuery(String name, String value) {
    if (name.equals(QUERY) || name.equals(OPERATION)) {
      return StringNode.valueOf(value);
    }
    try {
      return json.readTree(value);
    } catch (JacksonException e) {
      throw MalformedRequestException.badParameter(name, "is not a JSON object");
    }
  }

  private JsonNode json(byte[] body) {
    try {
      return json.readTree(body);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new MalformedRequestException(
          HttpStatus.BAD_REQUEST,
          ErrorCode.SYNTAX,
          "The body is not JSON"
              + (at == null
                  ? ""
                  : ": see line %d, column %d".formatted(at.getLineNr(), at.getColumnNr())));
    }
  }

  private GraphQlRequest request(JsonNode given) {
    Map<String, @Nullable Object> extensions = map(given, EXTENSIONS);
    String query = text(given, QUERY);
    if (query == null && !PersistedDocuments.isNamedIn(extensions)) {
      throw MalformedRequestException.badParameter(QUERY, "is required");
    }
    return new DefaultGraphQlRequest(
        query == null ? PersistedDocuments.NOT_GIVEN : query,
        text(given, OPERATION),
        map(given, VARIABLES),
        present(extensions));
  }

  private static @Nullable String text(JsonNode given, String name) {
    JsonNode value = given.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw MalformedRequestException.badParameter(name, "is not a string");
    }
    return value.stringValue();
  }

  private Map<String, @Nullable Object> map(JsonNode given, String name) {
    JsonNode value = given.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Map.of();
    }
    if (!value.isObject()) {
      throw MalformedRequestException.badParameter(name, "is not a JSON object");
    }
    return json.convertValue(value, MAP);
  }

  private static Map<String, Object> present(Map<String, @Nullable Object> extensions) {
    Map<String, Object> present = new TreeMap<>();
    extensions.forEach(
        (name, value) -> {
          if (value != null) {
            present.put(name, value);
          }
        });
    return present;
  }
}
