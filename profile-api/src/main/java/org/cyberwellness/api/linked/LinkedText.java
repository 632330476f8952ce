package org.cyberwellness.api.linked;

import java.util.Map;
import org.cyberwellness.api.web.http.SortedJson;

/** Writes JSON-LD. */
final class LinkedText {
  private LinkedText() {}

  /**
   * The text, in which no character is markup of HTML: recorded texts may contain {@code
   * </script>}, and the JSON stands in pages, too.
   */
  static String of(Map<String, Object> node) {
    return SortedJson.of(node)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
