package org.cyberwellness.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.cyberwellness.api.acceptance.Http;
import org.cyberwellness.api.acceptance.Http.Reply;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reference managers take a citation as a file. */
class CitationFilesTest extends OnTheSample {

  private Reply get(String path) {
    return new Http(api.port()).send("GET", path, BodyPublishers.noBody());
  }

  private String permalink(String country) {
    return api.ask(
            "{ profile(country: \"%s\", asOf: \"2014-08-26\") { permalink } }".formatted(country))
        .text("profile.permalink");
  }

  @Test
  void a_citation_for_BibTeX_names_the_profile_and_its_permalink() {
    Reply reply = get("/export/KH/citation.bib?asOf=2014-08-26");

    assertThat(reply.header("Content-Type")).isEqualTo("application/x-bibtex;charset=UTF-8");
    assertThat(reply.header("Content-Disposition")).contains("cyberwellness-KH-2014-08-26.bib");
    assertThat(reply.body())
        .startsWith("@misc{cyberwellness-KH-2014-08-26,\n")
        .contains("  title = {{Cyberwellness profile of Cambodia as of 26 August 2014}},\n")
        .contains("  url = {%s}\n".formatted(permalink("KH")));
  }

  @Test
  void what_means_something_to_TeX_is_escaped() {
    assertThat(get("/export/BA/citation.bib?asOf=2014-08-26").body())
        .containsPattern("Bosnia (and|\\\\&) Herzegovina")
        .contains("  url = {%s}\n".formatted(permalink("BA")));
  }

  @Test
  void given_nothing_is_recorded_then_there_is_no_date_of_issue() {
    assertThat(get("/export/AQ/citation.bib").body())
        .contains("Cyberwellness profile of Antarctica")
        .doesNotContain("year", "month", "As known at");
    assertThat(get("/export/AQ/citation.json").json().get(0).has("issued")).isFalse();
    assertThat(api.ask("{ profile(country: \"AQ\") { citation } }").text("profile.citation"))
        .contains(", of which nothing is recorded. ");
  }

  @Test
  void a_citation_as_CSL_JSON_is_a_list_of_one_item() {
    Reply reply = get("/export/KH/citation.json?asOf=2014-08-26");

    JsonNode item = reply.json().get(0);
    assertThat(reply.header("Content-Type")).isEqualTo("application/vnd.citationstyles.csl+json");
    assertThat(item.path("type").asString()).isEqualTo("dataset");
    assertThat(item.path("title").asString())
        .isEqualTo("Cyberwellness profile of Cambodia as of 26 August 2014");
    assertThat(item.path("URL").asString()).isEqualTo(permalink("KH"));
    assertThat(item.at("/issued/date-parts/0")).hasSize(3);
  }
}
