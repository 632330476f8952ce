package org.cyberwellness.document.form;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Entry;
import org.cyberwellness.document.form.Block.Footnote;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.document.form.Block.Paragraph;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** Writes CommonMark with footnotes, as GitHub and many others show them. */
public final class MarkdownWriter {
  /** What has a meaning wherever it stands. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~$|]|&(?=#?\\w+;)");

  /** What has a meaning where a line begins. */
  private static final Pattern LINE_START = Pattern.compile("^(?:([#+=>-])|([0-9]{1,9})(?=[.)]))");

  private final StringBuilder text = new StringBuilder();

  private MarkdownWriter() {}

  /** The document, with a line break at its end. */
  public static String write(List<Block> blocks) {
    MarkdownWriter writer = new MarkdownWriter();
    @Nullable Block before = null;
    for (Block block : blocks) {
      if (before != null && !(block instanceof Entry && before instanceof Entry)) {
        writer.text.append('\n');
      }
      writer.write(block);
      before = block;
    }
    return writer.text.toString();
  }

  private void write(Block block) {
    switch (block) {
      case Heading heading -> line("#".repeat(heading.level()) + " " + inline(heading.text()));
      case Paragraph paragraph -> line(escaped(paragraph.text()) + mark(paragraph.source()));
      case DetailList facts -> details(facts.details(), "");
      case Entry entry -> {
        // Not the mark of facts, which would make one list of the two.
        line("* " + linked(entry.title(), entry.url()) + mark(entry.source()));
        details(entry.details(), "  ");
      }
      case Footnote note -> {
        line("[^%d]: %s".formatted(note.number(), linked(note.title(), note.url())));
        if (!note.details().isEmpty()) {
          text.append('\n');
          details(note.details(), "    ");
        }
      }
    }
  }

  private void details(List<Detail> details, String indent) {
    for (Detail detail : details) {
      line("%s- **%s:** %s".formatted(indent, detail.label(), value(detail.value(), indent)));
    }
  }

  private static String value(String value, String indent) {
    if (LinkableUrls.is(value)) {
      return "<" + value + ">";
    }
    String[] lines = value.split("\n", -1);
    String goesOn = "\\\n" + indent + "  ";
    return Stream.concat(
            Stream.of(inline(lines[0])),
            Arrays.stream(lines, 1, lines.length).map(MarkdownWriter::escaped))
        .collect(joining(goesOn));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String mark(@Nullable Integer source) {
    return source == null ? "" : "[^%d]".formatted(source);
  }

  private static String linked(String title, @Nullable Url url) {
    return url == null ? escaped(title) : "[%s](<%s>)".formatted(escaped(title), destination(url));
  }

  private static String destination(Url url) {
    return url.text().replaceAll("&(?=#?\\w+;)", "&amp;");
  }

  private static String inline(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  /** The text where it begins a line. */
  private static String escaped(String text) {
    return LINE_START
        .matcher(inline(text))
        .replaceAll(start -> start.group(1) == null ? "$2\\\\" : "\\\\$1");
  }
}
