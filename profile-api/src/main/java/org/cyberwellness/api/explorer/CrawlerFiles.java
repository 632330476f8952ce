package org.cyberwellness.api.explorer;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cyberwellness.api.profile.PublicAddress;
import org.cyberwellness.api.web.readiness.Gate;
import org.cyberwellness.api.web.time.Today;
import org.cyberwellness.history.standing.Standing;
import org.cyberwellness.history.standing.Standings;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells search engines which pages there are, and which addresses are not for them. */
@RestController
class CrawlerFiles {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Gate gate;
  private final Standings standings;
  private final Today today;
  private final PublicAddress address;

  CrawlerFiles(Gate gate, Standings standings, Today today, PublicAddress address) {
    this.gate = gate;
    this.standings = standings;
    this.today = today;
    this.address = address;
  }

  /** The map's page, and that of each country of which something is recorded. */
  @GetMapping("/sitemap.xml")
  ResponseEntity<String> sitemap() throws XMLStreamException {
    gate.checkOpen();
    List<Standing> countries =
        standings.on(today.date(), null, standings.places()).stream()
            .sorted(Comparator.comparing(Standing::country))
            .toList();
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(SITEMAP);
    xml.writeStartElement("url");
    element(xml, "loc", address.base() + "/");
    xml.writeEndElement();
    for (Standing standing : countries) {
      xml.writeStartElement("url");
      element(xml, "loc", address.base() + "/" + standing.country());
      element(
          xml,
          "lastmod",
          LocalDate.ofInstant(standing.knownAt().instant(), ZoneOffset.UTC).toString());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return answer(text.toString(), MediaType.APPLICATION_XML);
  }

  /** The pages, feeds and exports are for all; the rest is of no use to a search engine. */
  @GetMapping("/robots.txt")
  ResponseEntity<String> robots() {
    return answer(
        """
        User-agent: *
        Disallow: /actuator
        Disallow: /graphql
        Disallow: /graphiql
        Disallow: /record
        Disallow: /*/record
        Sitemap: %s/sitemap.xml
        """
            .formatted(address.base()),
        MediaType.TEXT_PLAIN);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static ResponseEntity<String> answer(String body, MediaType type) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .body(body);
  }
}
