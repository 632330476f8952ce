package org.cyberwellness.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.profile.event.InvalidValueException;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** Reads what {@link MarkdownWriter} wrote, and what people made of it. */
public final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final List<Placed> blocks = new ArrayList<>();

  private MarkdownReader() {}

  /** The blocks of a text, in its order. */
  public static List<Placed> read(String text) {
    MarkdownReader reader = new MarkdownReader();
    for (Node node : childrenOf(PARSER.parse(text))) {
      reader.read(node);
    }
    return reader.blocks;
  }

  private void read(Node node) {
    switch (node) {
      case Heading heading ->
          add(node, new Block.Heading(Math.min(4, heading.getLevel()), textOf(node)));
      case Paragraph _ -> add(node, new Block.Paragraph(textOf(node), sourceOf(node)));
      case BulletList list -> list(list);
      case FootnoteDefinition note -> add(node, footnote(note));
      default -> add(node, new Block.Paragraph(textOf(node), null));
    }
  }

  /** Items that begin with a label are facts, whatever stands in the same list. */
  private void list(BulletList list) {
    List<Node> facts = new ArrayList<>();
    for (Node item : childrenOf(list)) {
      Node title = item.getFirstChild();
      if (detail(item).isPresent()) {
        facts.add(item);
      } else if (title != null) {
        addFacts(facts);
        add(
            item,
            new Block.Entry(textOf(title), urlOf(title), sourceOf(title), detailsUnder(item)));
      }
    }
    addFacts(facts);
  }

  private void addFacts(List<Node> items) {
    if (!items.isEmpty()) {
      add(
          items.getFirst(),
          new Block.DetailList(items.stream().flatMap(item -> detail(item).stream()).toList()));
      items.clear();
    }
  }

  private static Block.Footnote footnote(FootnoteDefinition note) {
    Node title = note.getFirstChild();
    int number = numberOf(note.getLabel()).orElse(0);
    return title == null
        ? new Block.Footnote(number, "", null, List.of())
        : new Block.Footnote(number, textOf(title), urlOf(title), detailsUnder(note));
  }

  private static List<Detail> detailsUnder(Node item) {
    return childrenOf(item).stream()
        .filter(BulletList.class::isInstance)
        .flatMap(list -> childrenOf(list).stream())
        .flatMap(detail -> detail(detail).stream())
        .toList();
  }

  /** What an item tells that begins with a label in bold. */
  private static Optional<Detail> detail(Node item) {
    Node line = item.getFirstChild();
    if (line == null || !(line.getFirstChild() instanceof StrongEmphasis label)) {
      return Optional.empty();
    }
    String name = textOf(label);
    return Optional.of(
        new Detail(name.replaceFirst(":$", ""), textOf(line).substring(name.length()).strip()));
  }

  private void add(Node node, Block block) {
    List<SourceSpan> spans = node.getSourceSpans();
    int first = spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
    int last = spans.isEmpty() ? 0 : spans.getLast().getLineIndex();
    blocks.add(new Placed(first + 1, last + 1, block));
  }

  private static @Nullable Url urlOf(Node line) {
    try {
      return line.getFirstChild() instanceof Link link ? new Url(link.getDestination()) : null;
    } catch (InvalidValueException noAddress) {
      return null;
    }
  }

  private static @Nullable Integer sourceOf(Node line) {
    return line.getLastChild() instanceof FootnoteReference reference
        ? numberOf(reference.getLabel()).orElse(null)
        : null;
  }

  private static Optional<Integer> numberOf(String label) {
    return label.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(label)) : Optional.empty();
  }

  private static String textOf(Node node) {
    return switch (node) {
      case Text text -> text.getLiteral();
      case SoftLineBreak _ -> " ";
      case HardLineBreak _ -> "\n";
      default -> {
        StringBuilder text = new StringBuilder();
        childrenOf(node).forEach(child -> text.append(textOf(child)));
        yield text.toString();
      }
    };
  }

  private static List<Node> childrenOf(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
