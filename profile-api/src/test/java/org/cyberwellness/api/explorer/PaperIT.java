package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view that is printed is a document. */
@Slow
class PaperIT extends InTheBrowser {
  @ParameterizedTest
  @CsvSource({
    "country, /KH?asOf=2014-08-26, .footnotes li",
    "compare-dates, /KH/compare?from=2014-08-26&to=2021-01-01, .causes li",
    "compare-countries, '/compare?countries=KH,LA,VN&asOf=2014-08-26', .matrix td",
    "timeline, /KH/timeline?by=recorded, li.event .source"
  })
  void it_has_its_address_its_date_and_its_evidence_and_no_controls(
      String name, String address, String evidence) throws IOException {
    for (String language : List.of("en", "fr")) {
      Look look = language.equals("en") ? Look.HAND : Look.DESK;
      Page page = open(address + "&lang=" + language, look);
      Locator head = page.locator("p.paper");
      assertThat(head).isHidden();

      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(head).containsText(url("/"));
      assertThat(head).containsText(language.equals("en") ? "printed on" : "imprimé");
      assertThat(page.locator("main :is(button, select, input):visible")).hasCount(0);
      assertThat(page.locator(evidence).first()).isVisible();
      assertFits(page);
      byte[] pdf =
          page.pdf(
              new Page.PdfOptions()
                  .setPath(Path.of("target", "screenshots", name + "-" + language + ".pdf"))
                  .setPreferCSSPageSize(true));
      assertEachPageHasItsHead(pages(pdf), head.innerText());
    }
  }

  /** Where it is from, when it was printed, and which page of how many it is. */
  private static void assertEachPageHasItsHead(List<String> pages, String head) {
    assertThat(pages).hasSizeBetween(1, 40);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .as("page %d", i + 1)
          .contains(withoutSpace(head))
          .contains("%d/%d".formatted(i + 1, pages.size()));
    }
  }

  /** The text of each page, without the spaces at which its lines are broken. */
  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        pages.add(withoutSpace(reader.getText(document)));
      }
      return pages;
    }
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00a0]", "");
  }

  @ParameterizedTest
  @CsvSource({"en", "fr"})
  void a_profile_names_its_footnotes_and_its_address_for_good(String language) {
    Page page = open("/KH?asOf=2014-08-26&lang=" + language);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    String permalink =
        api()
            .ask("{ profile(country: \"KH\", asOf: \"2014-08-26\") { permalink } }")
            .text("profile.permalink");

    assertThat(page.locator("p.paper"))
        .containsText(permalink.substring(permalink.indexOf("/KH?")) + "&lang=" + language);
    assertThat(page.locator("[id='1.1.1'] sup")).hasText("1");
    assertThat(page.locator(".footnotes li").first()).isVisible();
  }
}
