package org.cyberwellness.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.Http.Reply;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Search engines are told which pages there are. */
class CrawlerFilesTest extends OnTheSample {

  private Reply get(String path) {
    return new Http(api.port()).send("GET", path, BodyPublishers.noBody());
  }

  @Test
  void the_sitemap_lists_the_page_of_each_country_of_which_something_is_recorded() {
    Reply sitemap = get("/sitemap.xml");

    assertThat(sitemap.header("Content-Type")).isEqualTo("application/xml;charset=UTF-8");
    List<String> pages =
        Jsoup.parse(sitemap.body(), Parser.xmlParser()).select("urlset > url > loc").eachText();
    assertThat(pages)
        .hasSize(43)
        .contains("https://example.org/", "https://example.org/KH")
        .doesNotContain("https://example.org/AQ");
    assertThat(Jsoup.parse(sitemap.body(), Parser.xmlParser()).select("lastmod").eachText())
        .hasSize(42)
        .allMatch(day -> day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
  }

  @Test
  void robots_may_see_what_people_read_and_not_what_programs_ask() {
    Reply robots = get("/robots.txt");
    BaseRobotRules rules =
        new SimpleRobotRulesParser()
            .parseContent(
                "https://example.org/robots.txt",
                robots.body().getBytes(StandardCharsets.UTF_8),
                "text/plain",
                List.of("anybot"));

    assertThat(robots.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    assertThat(rules.getSitemaps()).containsExactly("https://example.org/sitemap.xml");
    assertThat(List.of("/", "/KH", "/KH/timeline", "/export/KH/profile.jsonld", "/feed.atom"))
        .allMatch(path -> rules.isAllowed("https://example.org" + path));
    assertThat(
            List.of("/graphql?query=x", "/graphiql", "/record", "/KH/record", "/actuator/health"))
        .noneMatch(path -> rules.isAllowed("https://example.org" + path));
  }
}
