package org.cyberwellness.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Entry;
import org.cyberwellness.document.form.Block.Footnote;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.document.form.Block.Paragraph;
import org.cyberwellness.profile.event.Url;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  private static final String HOSTILE = "</title><script>alert('&amp;\"1\"')</script>";
  private static final Url URL = new Url("https://example.org/?a=b&c=%22d");

  private static final List<Block> BLOCKS =
      List.of(
          new Heading(1, HOSTILE),
          new DetailList(List.of(new Detail("Note", HOSTILE + "\n" + HOSTILE))),
          new Heading(2, "Measures"),
          new Paragraph(HOSTILE, 1),
          new Entry(HOSTILE, URL, 2, List.of(new Detail("Web", "https://example.org/a"))),
          new Entry("Law", null, null, List.of(new Detail("Place", HOSTILE))),
          new Heading(2, "Sources"),
          new Footnote(1, HOSTILE, URL, List.of(new Detail("Publisher", HOSTILE))),
          new Footnote(2, "Two", null, List.of(new Detail("Published", "1 May 2010"))));

  private static Document page() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(HtmlWriter.write(BLOCKS), "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  @Test
  void the_page_is_valid_and_says_its_language_and_its_title() {
    assertThat(page().documentType()).isNotNull();
    assertThat(page().select("html").attr("lang")).isEqualTo("en");
    assertThat(page().title()).isEqualTo(HOSTILE);
    assertThat(page().select("meta[charset=utf-8]")).hasSize(1);
    assertThat(page().select("main h1")).hasSize(1);
  }

  @Test
  void no_text_becomes_markup() {
    assertThat(page().select("script")).isEmpty();
    assertThat(page().select("h1").text()).isEqualTo(HOSTILE);
    assertThat(page().select("li p").first().ownText()).isEmpty();
    assertThat(page().select("li a").first().text()).isEqualTo(HOSTILE);
    assertThat(page().select("li a").first().attr("href")).isEqualTo(URL.text());
    assertThat(page().select("dd").first().wholeText()).isEqualTo(HOSTILE + "\n" + HOSTILE);
  }

  @Test
  void every_mark_leads_to_a_row_of_the_table_of_sources() {
    List<Element> marks = page().select("sup a");

    assertThat(marks).hasSize(2);
    assertThat(marks)
        .allSatisfy(
            mark -> {
              assertThat(mark.attr("aria-label")).isEqualTo("Source " + mark.text());
              assertThat(page().select("tr" + mark.attr("href"))).hasSize(1);
            });
    assertThat(page().select("table caption")).hasSize(1);
    assertThat(page().select("thead th[scope=col]").eachText())
        .containsExactly("No.", "Title", "Publisher", "Published");
    assertThat(page().select("tbody tr")).allMatch(row -> row.childrenSize() == 4);
  }
}
