package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a section together again: sentences, and the lists that they lead to. */
final class Blocks {
  private static final int WRAPPED = 80;
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:is|are|has|have|does|was|were|can|will|provides?|participated)\\b");

  private final List<SentenceList> blocks = new ArrayList<>();
  private final List<Sentence> items = new ArrayList<>();
  private Sentence lead = new Sentence("", 1);
  private NumberedText.Writer paragraph = new NumberedText.Writer(128);
  private NumberedText.Writer item = new NumberedText.Writer(128);

  /** Whether the items have no marks, so that each line is one. */
  private boolean unmarked;

  private int lastLength;

  private Blocks() {}

  static List<SentenceList> of(NumberedText body) {
    List<TextLine> rows = TextLine.of(body);
    Blocks blocks = new Blocks();
    boolean marked = rows.stream().anyMatch(row -> Bullets.has(row.text()));
    if (!marked && Bullets.afterColon(TextLine.joined(rows).text()) >= 0) {
      blocks.takeAtOnce(TextLine.joined(rows));
    } else {
      rows.forEach(blocks::take);
    }
    blocks.endItem();
    blocks.endParagraph();
    blocks.endBlock();
    return blocks.blocks;
  }

  private void take(TextLine row) {
    int list = Bullets.afterColon(row.text());
    if (list > 0) {
      takePart(new TextLine(row.text().substring(0, list).strip(), row.line(), row.afterBlank()));
      takePart(new TextLine(row.text().substring(list), row.line(), false));
    } else {
      takePart(row);
    }
  }

  private void takePart(TextLine row) {
    if (Bullets.has(row.text()) && (row.afterBlank() || !isBroken())) {
      endParagraph();
      endItem();
      unmarked = false;
      item.addLine(Bullets.without(row.text()), row.line());
    } else if (!item.isEmpty() && continuesItem(row)) {
      item.addLine(row.text(), row.line());
    } else if (!VERB.matcher(row.text()).find() && opensItem()) {
      endParagraph();
      endItem();
      unmarked = true;
      item.addLine(row.text(), row.line());
    } else {
      endItem();
      if (row.afterBlank() && row.beginsAnew()) {
        endParagraph();
      }
      paragraph.addLine(row.text(), row.line());
    }
    lastLength = row.text().length();
  }

  /** A list without marks begins behind a colon, or goes on. */
  private boolean opensItem() {
    return item.isEmpty() ? paragraph.endsWith(':') : unmarked;
  }

  /** Whether the line before broke off at a hyphen, so that this one begins with no mark. */
  private boolean isBroken() {
    return item.isEmpty() ? paragraph.endsWith('-') : item.endsWith('-');
  }

  private boolean continuesItem(TextLine row) {
    if (!row.beginsAnew()) {
      return true;
    }
    if (row.afterBlank() || item.endsWith('.') || item.endsWith(';')) {
      return false;
    }
    return lastLength >= WRAPPED || !unmarked && !VERB.matcher(row.text()).find();
  }

  private void endItem() {
    if (!item.isEmpty()) {
      NumberedText done = item.done();
      items.add(new Sentence(done.text().strip(), done.line(0)));
      item = new NumberedText.Writer(128);
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      endParagraph(paragraph.done());
      paragraph = new NumberedText.Writer(128);
    }
  }

  private void endParagraph(NumberedText text) {
    for (Sentence sentence : Sentences.of(text)) {
      endBlock();
      lead = sentence;
    }
  }

  private void endBlock() {
    if (!lead.text().isEmpty() || !items.isEmpty()) {
      blocks.add(new SentenceList(lead, List.copyOf(items)));
    }
    lead = new Sentence("", 1);
    items.clear();
  }

  /**
   * A text on one line: what stands behind a colon and marks is a list, up to its last sentence.
   */
  private void takeAtOnce(NumberedText text) {
    int list = Bullets.afterColon(text.text());
    if (list < 0) {
      endParagraph(text);
      return;
    }
    endParagraph(text.part(0, list));
    NumberedText rest = text.part(list, text.text().length());
    List<Integer> starts = Bullets.starts(rest.text());
    for (int i = 0; i < starts.size(); i++) {
      boolean last = i + 1 == starts.size();
      int end = last ? rest.text().length() : starts.get(i + 1);
      NumberedText part = rest.part(starts.get(i), end);
      List<Sentence> sentences = Sentences.of(part);
      if (sentences.isEmpty()) {
        continue;
      }
      Sentence first = sentences.getFirst();
      boolean more = last && sentences.size() > 1;
      String own = more ? first.text() : part.text();
      items.add(new Sentence(Bullets.withoutTrailing(own), first.line()));
      if (more) {
        int used = part.text().indexOf(first.text()) + first.text().length();
        takeAtOnce(part.part(used, part.text().length()));
      }
    }
  }
}
