package org.cyberwellness.api.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody might send who means no good. */
public final class HostileValues {
  private HostileValues() {}

  /** Of any type. */
  public static List<@Nullable Object> all() {
    List<@Nullable Object> values = new ArrayList<>(texts());
    values.add(Map.of("$ne", "null"));
    values.add(Map.of("$gt", ""));
    values.add(Map.of("$where", "sleep(10000)"));
    values.add(List.of(Map.of("$ne", "null")));
    values.add(Map.of("__proto__", Map.of("admin", true)));
    values.add(List.of());
    values.add(Map.of());
    values.add(Collections.nCopies(2_000, "KH"));
    values.add(nested(200));
    values.add(-1);
    values.add(Long.MAX_VALUE);
    values.add(1e308);
    values.add(true);
    values.add(null);
    return values;
  }

  public static List<String> texts() {
    return List.of(
        "",
        " ",
        "{\"$ne\": null}",
        "'; return true; var x='",
        "' OR 1=1; DROP TABLE DomainEventEntry; --",
        "$where",
        "a.$b.c",
        "nul \u0000 inside",
        "lone high \ud800 surrogate",
        "lone low \udc00 surrogate",
        "right to left \u202e override",
        "isolate \u2066 inside",
        "zero \u200b width",
        "\ufeffmark",
        "../../../../etc/passwd",
        "${jndi:ldap://localhost:1/a}",
        "#{7*7}${7*7}{{7*7}}",
        "<script>alert(1)</script>",
        "=cmd|' /C calc'!A0",
        "http://169.254.169.254/latest/meta-data",
        "javascript:alert(1)",
        "event:KH:-1",
        "event:KH:99999999999999999999",
        "profile:KH:9999-12-31:+1000000000-12-31T23:59:59Z",
        "+999999999-12-31",
        "2014-02-30",
        "\u0662\u0660\u0661\u0664-\u0660\u0661-\u0660\u0661",
        "%00%0a%0d%s%n%x",
        "a".repeat(100_000),
        "\uD83D\uDE00".repeat(3_000));
  }

  private static Object nested(int depth) {
    Object value = "deep";
    for (int i = 0; i < depth; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("deeper", value);
    }
    return value;
  }

  /** The same with this value at every place in turn where it has a value of its own. */
  public static List<Map<String, Object>> everywhere(
      Map<String, Object> input, @Nullable Object value) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (String field : input.keySet()) {
      all.add(with(input, field, value));
      inside(input.get(field), value).forEach(one -> all.add(with(input, field, one)));
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> inside(Object part, @Nullable Object value) {
    List<Object> all = new ArrayList<>();
    switch (part) {
      case Map<?, ?> map -> all.addAll(everywhere((Map<String, Object>) map, value));
      case List<?> list when !list.isEmpty() ->
          inside(list.getFirst(), value).forEach(one -> all.add(List.of(one)));
      default -> {}
    }
    return all;
  }

  private static Map<String, Object> with(
      Map<String, Object> input, String field, @Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(input);
    copy.put(field, value);
    return copy;
  }
}
