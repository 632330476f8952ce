package org.cyberwellness.api.export;

import java.util.Map;
import java.util.Optional;
import org.cyberwellness.document.writing.DocumentFormat;

/**
 * The format of a profile file.
 *
 * @param document the document format; empty for the profile as JSON
 * @param type the media type
 */
record ProfileFile(Optional<DocumentFormat> document, String type) {
  /** By the extension in the path. */
  static final Map<String, ProfileFile> ENDING =
      Map.of(
          "md", document(DocumentFormat.MARKDOWN, "text/markdown;charset=UTF-8"),
          "html", document(DocumentFormat.HTML, "text/html;charset=UTF-8"),
          "txt", document(DocumentFormat.TEXT, "text/plain;charset=UTF-8"),
          "json", new ProfileFile(Optional.empty(), "application/json;charset=UTF-8"));

  private static ProfileFile document(DocumentFormat format, String type) {
    return new ProfileFile(Optional.of(format), type);
  }

  /** The content security policy: nothing is allowed, except an HTML document's own style. */
  String policy() {
    return "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        + document.flatMap(DocumentFormat::styleSource).map("; style-src "::concat).orElse("");
  }
}
