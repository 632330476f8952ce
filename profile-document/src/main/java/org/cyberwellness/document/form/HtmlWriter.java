package org.cyberwellness.document.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Entry;
import org.cyberwellness.document.form.Block.Footnote;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.document.form.Block.Paragraph;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** Writes a whole page that needs nothing else: no script, no file beside it. */
public final class HtmlWriter {
  private static final String STYLE = style();

  private final StringBuilder page = new StringBuilder();

  private HtmlWriter() {}

  /** What a Content-Security-Policy must let the page have as style: its own, by its hash. */
  public static String styleSource() {
    return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(DigestUtils.sha256(STYLE)));
  }

  /** The page; its title is the first heading. */
  public static String write(List<Block> blocks) {
    HtmlWriter writer = new HtmlWriter();
    writer.page(blocks);
    return writer.page.toString();
  }

  private void page(List<Block> blocks) {
    String title =
        blocks.stream()
            .filter(Heading.class::isInstance)
            .map(block -> ((Heading) block).text())
            .findFirst()
            .orElse("");
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>%s</title>", escaped(title));
    line("<style>%s</style>", STYLE);
    line("</head>");
    line("<body>");
    line("<main>");
    body(blocks);
    line("</main>");
    line("</body>");
    line("</html>");
  }

  private void body(List<Block> blocks) {
    int place = 0;
    while (place < blocks.size()) {
      int end = endOfList(blocks, place);
      switch (blocks.get(place)) {
        case Heading heading -> line("<h%d>%s</h%1$d>", heading.level(), escaped(heading.text()));
        case Paragraph paragraph ->
            line("<p>%s%s</p>", escaped(paragraph.text()), mark(paragraph.source()));
        case DetailList facts -> details(facts.details());
        case Entry _ -> entries(blocks.subList(place, end));
        case Footnote _ -> line("%s", SourceTable.of(blocks.subList(place, end)));
      }
      place = end;
    }
  }

  /** Where the blocks that belong with this one end. */
  private static int endOfList(List<Block> blocks, int start) {
    Block first = blocks.get(start);
    int end = start + 1;
    if (first instanceof Entry || first instanceof Footnote) {
      while (end < blocks.size() && blocks.get(end).getClass() == first.getClass()) {
        end++;
      }
    }
    return end;
  }

  private void entries(List<Block> entries) {
    line("<ul>");
    for (Block block : entries) {
      Entry entry = (Entry) block;
      line("<li><p>%s%s</p>", linked(entry.title(), entry.url()), mark(entry.source()));
      details(entry.details());
      line("</li>");
    }
    line("</ul>");
  }

  private void details(List<Detail> details) {
    line("<dl>");
    for (Detail detail : details) {
      line("<div><dt>%s</dt><dd>%s</dd></div>", escaped(detail.label()), value(detail.value()));
    }
    line("</dl>");
  }

  private void line(String form, Object... parts) {
    page.append(form.formatted(parts)).append('\n');
  }

  private static String mark(@Nullable Integer source) {
    return source == null
        ? ""
        : "<sup><a href=\"#source-%d\" aria-label=\"Source %1$d\">%1$d</a></sup>".formatted(source);
  }

  static String linked(String title, @Nullable Url url) {
    return url == null ? escaped(title) : link(url.text(), title);
  }

  static String value(String value) {
    return LinkableUrls.is(value) ? link(value, value) : escaped(value).replace("\n", "<br>");
  }

  private static String link(String address, String text) {
    return "<a href=\"%s\" rel=\"nofollow noopener\">%s</a>"
        .formatted(escaped(address), escaped(text));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String style() {
    try (InputStream css = HtmlWriter.class.getResourceAsStream("/document.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
