package org.cyberwellness.api.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.Http.Reply;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What linked data says of Cambodia is found by an RDF store of others. */
class LinkedDataTest extends OnTheSample {
  private static final String PROFILE = "/export/KH/profile.jsonld?asOf=2014-08-26";
  private Http http;

  @BeforeEach
  void speakHttp() {
    http = new Http(api.port());
  }

  private Reply get(String path, String... headers) {
    return http.send("GET", path, BodyPublishers.noBody(), headers);
  }

  private String knownAt() {
    return get("/export/KH/profile.json").json().at("/profile/knownAt").asString();
  }

  private Graph profile() {
    return Graph.of(get(PROFILE).body());
  }

  @Test
  void of_which_country_and_which_two_times_is_the_profile() {
    assertThat(
            profile()
                .ask(
                    """
                    SELECT ?id ?country ?day ?generated WHERE {
                      ?id a s:Dataset, prov:Entity ;
                        s:spatialCoverage/s:identifier ?country ;
                        dcterms:temporal/dcat:startDate ?day ;
                        prov:generatedAtTime ?generated .
                    }
                    """))
        .containsExactly(
            "https://example.org/KH?asOf=2014-08-26&knownAt=%1$s | KH | 2014-08-26 | %1$s"
                .formatted(knownAt()));
  }

  @Test
  void which_indicators_were_in_place() {
    assertThat(
            profile()
                .ask(
                    """
                    SELECT ?number WHERE {
                      ?profile s:variableMeasured ?statement .
                      ?statement s:propertyID ?number ; s:value "IN_PLACE" .
                    } ORDER BY ?number
                    """))
        .containsExactly("1.1.1", "1.2.1", "1.3.3", "1.5.4", "2.1", "2.2", "2.4");
  }

  @Test
  void from_which_sources_is_each_statement_derived() {
    assertThat(
            profile()
                .ask(
                    """
                    SELECT ?title ?publisher (COUNT(?statement) AS ?statements) WHERE {
                      ?profile s:variableMeasured ?statement .
                      ?statement a prov:Entity ; s:propertyID ?number ; prov:wasDerivedFrom ?source .
                      ?source a prov:Entity ; s:name ?title .
                      OPTIONAL { ?source s:publisher/s:name ?publisher }
                      FILTER(STRSTARTS(?number, "1.") || STRSTARTS(?number, "2."))
                    } GROUP BY ?title ?publisher ORDER BY DESC(?statements) ?title LIMIT 1
                    """))
        .containsExactly(
            "Cyberwellness Profile Cambodia | International Telecommunication Union (ITU) | 20");
  }

  @Test
  void since_when_is_what_in_force() {
    assertThat(
            profile()
                .ask(
                    """
                    SELECT ?name ?since (DATATYPE(?since) AS ?form) WHERE {
                      ?statement s:propertyID "2.1" ; s:valueReference ?measure .
                      ?measure s:name ?name ; s:startDate ?since ; prov:wasDerivedFrom ?source .
                    }
                    """))
        .containsExactly("Criminal Code | ../2014-08-26 | http://id.loc.gov/datatypes/edtf/EDTF");
  }

  @Test
  void where_can_it_be_had_as_a_table_and_of_what_is_it_a_version() {
    assertThat(
            profile()
                .ask(
                    """
                    SELECT ?file ?of WHERE {
                      ?profile s:distribution ?download ; prov:specializationOf ?of .
                      ?download s:encodingFormat "text/csv" ; s:contentUrl ?file .
                    }
                    """))
        .containsExactly(
            "https://example.org/export/KH/statements.csv?asOf=2014-08-26&knownAt=%s | https://example.org/KH"
                .formatted(knownAt()));
  }

  @Test
  void figures_are_numbers() {
    assertThat(
            profile()
                .ask(
                    """
                    SELECT ?name (?value > 1000000 AS ?many) WHERE {
                      ?figure s:propertyID "POPULATION" ; s:name ?name ; s:value ?value .
                    }
                    """))
        .containsExactly("Population | true");
  }

  @Test
  void a_permalink_is_linked_data_for_those_that_ask_for_it() {
    String permalink = "/KH?asOf=2014-08-26&knownAt=" + knownAt();

    Reply linked = get(permalink, "Accept", "application/ld+json");

    assertThat(linked.header("Content-Type")).isEqualTo("application/ld+json");
    assertThat(linked.header("Cache-Control")).contains("immutable");
    assertThat(linked.header("Vary")).containsIgnoringCase("accept");
    assertThat(linked.body()).isEqualTo(get(PROFILE).body());
    assertThat(get(permalink, "If-None-Match", linked.header("ETag")).status())
        .as("of the JSON")
        .isEqualTo(200);
    assertThat(get("/ZZ", "Accept", "application/ld+json").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "application/json | application/json",
        "application/json, application/ld+json;q=0.5 | application/json",
        "application/ld+json;q=0.5 | application/ld+json",
        "application/ld+json, application/json;q=0.9, */*;q=0.1 | application/ld+json",
        "text/html | text/html",
        "application/ld+json;q=0.1, text/html | text/html",
        "application/ld+json, text/html;q=0.5 | application/ld+json"
      })
  void what_an_address_answers_is_what_the_client_likes_best(String accepted, String type) {
    assertThat(get("/KH?asOf=2014-08-26", "Accept", accepted).header("Content-Type"))
        .startsWith(type);
  }

  @ParameterizedTest
  @CsvSource({"/KH", "/KH/timeline", "/kh"})
  void a_page_on_a_country_has_its_linked_data_in_its_head(String path) {
    Document page = Jsoup.parse(get(path + "?asOf=2014-08-26", "Accept", "text/html").body());

    assertThat(page.select("head script[type=application/ld+json]"))
        .singleElement()
        .satisfies(script -> assertThat(script.data()).isEqualTo(get(PROFILE).body()));
  }

  @ParameterizedTest
  @CsvSource({"/", "/ZZ", "/KH?asOf=someday", "/KH?knownAt=once", "/KH/record", "/compare"})
  void a_page_on_no_profile_has_none(String path) {
    Reply page = get(path, "Accept", "text/html");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("/feed.atom").doesNotContain("ld+json", "<!--");
  }

  @Test
  void the_catalogue_lists_the_tables_and_every_country() {
    Reply reply = get("/export/catalog.jsonld");
    Graph catalog = Graph.of(reply.body());

    assertThat(reply.header("Content-Type")).isEqualTo("application/ld+json");
    assertThat(
            catalog.ask(
                """
                SELECT (COUNT(DISTINCT ?country) AS ?countries) WHERE {
                  <https://example.org/export/catalog.jsonld> a dcat:Catalog ; dcat:dataset ?set .
                  ?set a dcat:Dataset ; dcterms:spatial/s:identifier ?country ; dcterms:modified ?at .
                }
                """))
        .containsExactly("42");
    List<String> tables =
        catalog.ask(
            """
            SELECT ?file WHERE {
              ?set dcat:distribution ?distribution .
              ?distribution dcat:downloadURL ?file ;
                dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> .
              FILTER NOT EXISTS { ?set dcterms:spatial ?place }
            } ORDER BY ?file
            """);
    assertThat(tables)
        .containsExactly(
            "https://example.org/export/events.csv", "https://example.org/export/statements.csv");
    assertThat(
            catalog.ask(
                """
                SELECT ?file ?type WHERE { ?distribution dcat:downloadURL ?file ; dcat:mediaType ?type }
                """))
        .allSatisfy(this::assertIsServed);
  }

  private void assertIsServed(String distribution) {
    String[] told = distribution.split(" \\| ", -1);
    Reply served =
        http.send("HEAD", told[0].replace("https://example.org", ""), BodyPublishers.noBody());

    assertThat(served.status()).isEqualTo(200);
    assertThat(served.header("Content-Type"))
        .startsWith(told[1].replace("https://www.iana.org/assignments/media-types/", ""));
  }
}
