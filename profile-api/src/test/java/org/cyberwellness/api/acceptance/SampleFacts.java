package org.cyberwellness.api.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled facts, as their files give them. */
public final class SampleFacts {
  private static final JsonMapper JSON = JsonMapper.shared();

  private SampleFacts() {}

  /** The files, by country. */
  public static Map<String, JsonNode> files() {
    Map<String, JsonNode> files = new TreeMap<>();
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver().getResources("classpath:sample/*.json");
      for (Resource file : Arrays.asList(found)) {
        try (InputStream content = file.getInputStream()) {
          JsonNode facts = JSON.readTree(content);
          files.put(facts.path("country").stringValue(), facts);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The input that records one of a file's lists. */
  public static Map<String, Object> input(JsonNode file, String part) {
    return Facts.recordInput(
        file.path("country").stringValue(),
        JSON.convertValue(file.path(part), List.class),
        Map.of(
            "source",
            JSON.convertValue(file.path("source"), Map.class),
            "requestId",
            "sample:%s:%s".formatted(file.path("country").stringValue(), part)));
  }

  /** How many places of its country's stream a file takes. */
  public static int places(JsonNode file) {
    return file.path("events").size()
        + file.path("laterEvents").size()
        + file.path("refinements").size();
  }
}
