package org.cyberwellness.api.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a GraphQL request was answered with. */
public record Answer(JsonNode body) {

  /** The data of an answer without errors. */
  public JsonNode data() {
    assertThat(body.path("errors").toString()).as("errors").isEqualTo("");
    return body.path("data");
  }

  /** The one value at a path of names: {@code profile.country.code}. */
  public JsonNode at(String path) {
    List<JsonNode> found = all(path);
    assertThat(found).as(path).hasSize(1);
    return found.getFirst();
  }

  /** The one text, number or truth at a path; {@code null} as a word where there is none. */
  public String text(String path) {
    return textOf(at(path));
  }

  /** All values at a path, which leads through every item of a list. */
  public List<JsonNode> all(String path) {
    Stream<JsonNode> found = Stream.of(data());
    for (String name : path.split("\\.")) {
      found = found.map(node -> node.path(name)).flatMap(Answer::items);
    }
    return found.toList();
  }

  public List<String> texts(String path) {
    return all(path).stream().map(Answer::textOf).toList();
  }

  /** The errors of the request: {@code BAD_INPUT asOf}. */
  public List<String> errors() {
    return items(body.path("errors"))
        .map(error -> error.path("extensions"))
        .map(error -> error.path("code").asString("") + " " + joined(error.path("path")))
        .map(String::strip)
        .toList();
  }

  /** The user errors of the mutation: {@code INVALID events.0.strategyAdopted.title}. */
  public List<String> userErrors() {
    return items(data())
        .flatMap(data -> data.properties().stream())
        .flatMap(field -> items(field.getValue().path("userErrors")))
        .peek(error -> assertThat(error.path("path")).as("path of " + error).isNotEmpty())
        .peek(error -> assertThat(error.path("message").asString("")).isNotBlank())
        .map(error -> error.path("code").asString("") + " " + joined(error.path("path")))
        .toList();
  }

  private static String joined(JsonNode path) {
    return items(path).map(Answer::textOf).collect(joining("."));
  }

  private static String textOf(JsonNode node) {
    return node.isString() ? node.stringValue() : node.toString();
  }

  private static Stream<JsonNode> items(JsonNode node) {
    if (node.isMissingNode()) {
      return Stream.empty();
    }
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }
}
