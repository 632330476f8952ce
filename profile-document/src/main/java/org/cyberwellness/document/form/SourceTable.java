package org.cyberwellness.document.form;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.Footnote;

/** The sources of a page: a row for each, a column for each thing that is told of any. */
final class SourceTable {
  private SourceTable() {}

  static String of(List<Block> footnotes) {
    List<Footnote> sources = footnotes.stream().map(Footnote.class::cast).toList();
    List<String> labels =
        sources.stream()
            .flatMap(source -> source.details().stream().map(Detail::label))
            .distinct()
            .toList();
    String head =
        labels.stream()
            .map(label -> "<th scope=\"col\">%s</th>".formatted(HtmlWriter.escaped(label)))
            .collect(joining());
    return """
    <table>
    <caption>The sources, as the numbers in the text name them</caption>
    <thead><tr><th scope="col">No.</th><th scope="col">Title</th>%s</tr></thead>
    <tbody>
    %s</tbody>
    </table>\
    """
        .formatted(head, sources.stream().map(source -> row(source, labels)).collect(joining()));
  }

  private static String row(Footnote source, List<String> labels) {
    String cells = labels.stream().map(label -> cell(source, label)).collect(joining());
    return """
    <tr id="source-%d"><th scope="row">%1$d</th><td>%s</td>%s</tr>
    """
        .formatted(source.number(), HtmlWriter.linked(source.title(), source.url()), cells);
  }

  private static String cell(Footnote source, String label) {
    return source.details().stream()
        .filter(detail -> detail.label().equals(label))
        .map(detail -> HtmlWriter.value(detail.value()))
        .collect(joining("<br>", "<td>", "</td>"));
  }
}
