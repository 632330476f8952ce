package org.cyberwellness.api.export;

import java.util.Map;
import java.util.Optional;
import org.cyberwellness.document.writing.DocumentFormat;

/**
 * What a profile is sent as.
 *
 * @param document the format of the document; nothing for the profile's JSON
 * @param type of its content
 */
record ProfileFile(Optional<DocumentFormat> document, String type) {
  /** By the ending of the address. */
  static final Map<String, ProfileFile> ENDING =
      Map.of(
          "md", document(DocumentFormat.MARKDOWN, "text/markdown;charset=UTF-8"),
          "html", document(DocumentFormat.HTML, "text/html;charset=UTF-8"),
          "txt", document(DocumentFormat.TEXT, "text/plain;charset=UTF-8"),
          "json", new ProfileFile(Optional.empty(), "application/json;charset=UTF-8"));

  private static ProfileFile document(DocumentFormat format, String type) {
    return new ProfileFile(Optional.of(format), type);
  }

  /** What a browser lets it do: nothing, but for a page to have its own style. */
  String policy() {
    return "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        + document.flatMap(DocumentFormat::styleSource).map("; style-src "::concat).orElse("");
  }
}
