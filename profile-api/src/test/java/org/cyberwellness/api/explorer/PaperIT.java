package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view that is printed is a document. */
class PaperIT extends InTheBrowser {
  private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  @ParameterizedTest
  @CsvSource({
    "country, /KH?asOf=2014-08-26, .footnotes li",
    "compare-dates, /KH/compare?from=2014-08-26&to=2021-01-01, .causes li",
    "timeline, /KH/timeline?by=recorded, li.event .source"
  })
  void it_has_its_address_its_date_and_its_evidence_and_no_controls(
      String name, String address, String evidence) {
    for (String language : List.of("en", "fr")) {
      Look look = language.equals("en") ? Look.HAND : Look.DESK;
      Page page = open(address + "&lang=" + language, look);
      settle(page);
      Locator head = page.locator("p.paper");
      assertThat(head).isHidden();

      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(head).containsText(url("/KH"));
      assertThat(head).containsText(language.equals("en") ? "printed on" : "imprimé");
      assertThat(page.locator("main :is(button, select, input):visible")).hasCount(0);
      assertThat(page.locator(evidence).first()).isVisible();
      assertFits(page);
      byte[] pdf =
          page.pdf(
              new Page.PdfOptions()
                  .setPath(Path.of("target", "screenshots", name + "-" + language + ".pdf"))
                  .setPreferCSSPageSize(true));
      assertThat(PDF_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count())
          .as("pages")
          .isBetween(1L, 40L);
    }
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
