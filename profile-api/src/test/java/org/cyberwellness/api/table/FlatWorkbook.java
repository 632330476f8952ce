package org.cyberwellness.api.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A workbook as flat OpenDocument XML, whose cells are changed as someone types into them. */
final class FlatWorkbook {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String REPEATED = "number-columns-repeated";

  private final Path file;
  private final Document document;
  private final List<String> heading;

  FlatWorkbook(Path file) throws Exception {
    this.file = file;
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    document = factory.newDocumentBuilder().parse(file.toFile());
    heading =
        cells(rows().getFirst()).stream().map(Node::getTextContent).map(String::strip).toList();
  }

  /** Types into cells of the row that begins with an id. A date stays one where there was one. */
  void type(String id, Map<String, String> typed) {
    Element row =
        rows().stream()
            .filter(one -> cells(one).getFirst().getTextContent().strip().equals(id))
            .findFirst()
            .orElseThrow();
    fill(row, cells(row), typed);
  }

  /** Types into the cells of a row below all others. */
  void add(Map<String, String> typed) {
    Element last =
        rows().stream()
            .filter(row -> !row.getTextContent().isBlank())
            .reduce((_, later) -> later)
            .orElseThrow();
    Element row = document.createElementNS(TABLE, "table:table-row");
    last.getParentNode().insertBefore(row, last.getNextSibling());
    fill(row, new ArrayList<>(), typed);
  }

  Path file() {
    return file;
  }

  void save() throws Exception {
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(file.toFile()));
  }

  private void fill(Element row, List<Element> cells, Map<String, String> typed) {
    while (cells.size() < heading.size()) {
      cells.add(document.createElementNS(TABLE, "table:table-cell"));
    }
    typed.forEach((column, text) -> type(cells.get(heading.indexOf(column)), text));
    while (row.hasChildNodes()) {
      row.removeChild(row.getFirstChild());
    }
    cells.forEach(row::appendChild);
  }

  private void type(Element cell, String text) {
    if (cell.getAttributeNS(OFFICE, "value-type").equals("date")) {
      cell.setAttributeNS(OFFICE, "office:date-value", text);
    } else {
      cell.removeAttributeNS(OFFICE, "value");
      cell.setAttributeNS(OFFICE, "office:value-type", "string");
    }
    while (cell.hasChildNodes()) {
      cell.removeChild(cell.getFirstChild());
    }
    Element shown = document.createElementNS(TEXT, "text:p");
    shown.setTextContent(text);
    cell.appendChild(shown);
  }

  private List<Element> rows() {
    return elements(document.getElementsByTagNameNS(TABLE, "table-row"));
  }

  /** The cells of a row up to the last of the heading, each for itself. */
  private List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : elements(row.getElementsByTagNameNS(TABLE, "table-cell"))) {
      String repeated = cell.getAttributeNS(TABLE, REPEATED);
      int times = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
      for (int i = 0; i < times && cells.size() < EventColumns.ALL.size(); i++) {
        Element one = (Element) cell.cloneNode(true);
        one.removeAttributeNS(TABLE, REPEATED);
        cells.add(one);
      }
    }
    return cells;
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
