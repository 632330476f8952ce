package org.cyberwellness.api.explorer;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A file that the page made of a chart. */
record TakenFile(String name, byte[] content) {
  /** A chart with all that belongs to it, also where it is folded on a phone. */
  static Locator box(Page page, String chart) {
    page.evaluate("document.querySelectorAll('details.folded').forEach(d => d.open = true)");
    return page.locator(".chart-box%s, .chart-box:has(%s)".formatted(chart, chart));
  }

  /**
   * Takes a chart away.
   *
   * @param box the chart with all that belongs to it
   * @param kind the button's name: SVG, PNG or CSV
   */
  static TakenFile of(Page page, Locator box, String kind) throws IOException {
    Locator ways = box.locator(".take-away");
    if (ways.getAttribute("open") == null) {
      ways.locator("summary").press("Enter");
    }
    Download download =
        page.waitForDownload(
            () -> ways.locator("button:text-is('%s')".formatted(kind)).press("Enter"));
    return new TakenFile(download.suggestedFilename(), Files.readAllBytes(download.path()));
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** The file as the XML that it is. */
  Document xml() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(name + " is no XML", e);
    }
  }

  /** All elements of a name, wherever they are. */
  List<Element> elements(String element) {
    NodeList found = xml().getElementsByTagNameNS("*", element);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }

  /** All that is written in the picture, line by line. */
  List<String> lines() {
    return elements("text").stream().map(Element::getTextContent).toList();
  }

  BufferedImage image() throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(content)), name);
  }

  /** The rows below the head, by the names of the columns. */
  List<Map<String, String>> rows() {
    List<Map<String, String>> rows = new ArrayList<>();
    new CsvMapper()
        .readerFor(Map.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(content)
        .forEachRemaining(rows::add);
    return rows;
  }
}
