package org.cyberwellness.api.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.fact;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody records is text in linked data, and in the page that holds it. */
class HostileLinkedDataTest extends OnAnEmptyStore {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]> --> &lt;/script&gt; \\u003c/script>",
        "{\"@context\": \"https://evil.example/\", \"@id\": \"x\"}",
        "\"; DROP TABLE DomainEventEntry; -- \\",
        "javascript:alert(1) {assets} <!--data-->"
      })
  void hostile_text_stays_text(String text) {
    Steward steward = steward();
    steward.ask(
        List.of(
            fact(
                "legislationEnacted",
                "2010",
                "area",
                "CRIMINAL",
                "title",
                text,
                "url",
                "https://example.org/?a=%3C/script%3E&b='")),
        Map.of("source", Map.of("title", text, "publisher", text)));
    Http http = new Http(api.port());
    String path = "/" + steward.country();

    String html = http.send("GET", path, BodyPublishers.noBody(), "Accept", "text/html").body();
    String clean = http.send("GET", "/", BodyPublishers.noBody(), "Accept", "text/html").body();
    Document page = Jsoup.parse(html);
    Graph graph = Graph.of(page.select("script[type=application/ld+json]").first().data());

    assertThat(page.select("script"))
        .as("the elements")
        .hasSize(Jsoup.parse(clean).select("script").size() + 1);
    assertThat(page.select("body").html()).isEqualTo(Jsoup.parse(clean).select("body").html());
    assertThat(
            graph.ask(
                """
                SELECT ?measure ?title ?publisher WHERE {
                  ?statement s:valueReference ?m .
                  ?m s:name ?measure ; prov:wasDerivedFrom ?source .
                  ?source s:name ?title ; s:publisher/s:name ?publisher .
                }
                """))
        .containsExactly(String.join(" | ", text, text, text));
  }
}
