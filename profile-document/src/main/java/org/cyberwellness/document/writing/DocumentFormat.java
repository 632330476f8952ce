package org.cyberwellness.document.writing;

import java.util.List;
import java.util.Optional;
import org.cyberwellness.document.form.Block;
import org.cyberwellness.document.form.HtmlWriter;
import org.cyberwellness.document.form.MarkdownWriter;
import org.cyberwellness.document.form.TextWriter;

/** In what a document can be written. */
public enum DocumentFormat {
  MARKDOWN,
  HTML,
  TEXT;

  /** What a Content-Security-Policy must let a document have as style, where it has one. */
  public Optional<String> styleSource() {
    return switch (this) {
      case MARKDOWN, TEXT -> Optional.empty();
      case HTML -> Optional.of(HtmlWriter.styleSource());
    };
  }

  String write(List<Block> blocks) {
    return switch (this) {
      case MARKDOWN -> MarkdownWriter.write(blocks);
      case HTML -> HtmlWriter.write(blocks);
      case TEXT -> TextWriter.write(blocks);
    };
  }
}
