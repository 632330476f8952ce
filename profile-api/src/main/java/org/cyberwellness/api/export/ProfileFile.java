package org.cyberwellness.api.export;

import java.util.Arrays;
import java.util.Optional;
import org.cyberwellness.document.writing.DocumentFormat;

/** The files in which a profile, or how to cite it, is exported. */
enum ProfileFile {
  MARKDOWN("profile.md", "md", "text/markdown;charset=UTF-8", DocumentFormat.MARKDOWN),
  HTML("profile.html", "html", "text/html;charset=UTF-8", DocumentFormat.HTML),
  TEXT("profile.txt", "txt", "text/plain;charset=UTF-8", DocumentFormat.TEXT),
  JSON("profile.json", "json", "application/json;charset=UTF-8"),
  JSON_LD("profile.jsonld", "jsonld", "application/ld+json"),
  BIBTEX("citation.bib", "bib", "application/x-bibtex;charset=UTF-8"),
  CSL_JSON("citation.json", "csl.json", "application/vnd.citationstyles.csl+json");

  private final String file;
  private final String ending;
  private final String type;
  private final Optional<DocumentFormat> document;

  ProfileFile(String file, String ending, String type, DocumentFormat document) {
    this(file, ending, type, Optional.of(document));
  }

  ProfileFile(String file, String ending, String type) {
    this(file, ending, type, Optional.empty());
  }

  ProfileFile(String file, String ending, String type, Optional<DocumentFormat> document) {
    this.file = file;
    this.ending = ending;
    this.type = type;
    this.document = document;
  }

  /**
   * The file of this name in a path.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ProfileFile named(String file) {
    return Arrays.stream(values())
        .filter(one -> one.file.equals(file))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(file));
  }

  /** How the name ends under which it is saved. */
  String ending() {
    return ending;
  }

  /** The media type. */
  String type() {
    return type;
  }

  /** The format of a document; empty for other files. */
  Optional<DocumentFormat> document() {
    return document;
  }

  /** The content security policy: nothing is allowed, except an HTML document's own style. */
  String policy() {
    return "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        + document.flatMap(DocumentFormat::styleSource).map("; style-src "::concat).orElse("");
  }
}
