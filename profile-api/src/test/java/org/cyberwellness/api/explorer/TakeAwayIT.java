package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Charts as files: what is in them, and that they need nothing of the page. */
@Slow
class TakeAwayIT extends OnTheWorld {
  private static final String MAP = "/?figure=INTERNET_USERS&asOf=2010-12-31";

  @ParameterizedTest
  @CsvSource({
    "/?figure=INTERNET_USERS&asOf=2010-12-31, .map, 'Internet users, 31 December 2010'",
    "/?indicator=CIRT&asOf=2016-06-30&zoom=South-eastern%20Asia, .map,"
        + " 'CIRT, South-eastern Asia, 30 June 2016'",
    "/?asOf=2016-06-30, .columns, 'How many countries stood where at the end of each year:'",
    "/?indicator=POLICY&asOf=2016-06-30&lang=fr, .map, 'Politique, 30 juin 2016'",
    "/GB?asOf=2010-12-31, #POPULATION, 'Population, United Kingdom'",
    "/EE?asOf=2010-12-31&lang=fr, #INTERNET_USERS, 'Internautes, Estonie'",
    "/KH/timeline?indicator=CIRT, .chart, 'Cambodia, CIRT: '",
    "/KH/timeline?order=newest&lang=fr, .chart, 'Cambodge : '",
    "'/lines?countries=KH,EE', .lines-chart, 'Readiness: Cambodia, Estonia'",
    "/lines?show=POPULATION&countries=KH&lang=fr, .lines-chart, 'Population : Cambodge'",
  })
  void a_picture_says_what_it_is_of_when_whence_and_where_and_needs_nothing_of_the_page(
      String address, String chart, String title) throws IOException {
    Page page = open(address, address.contains("lang=fr") ? Look.HAND : Look.DESK);
    TakenFile svg = TakenFile.of(page, TakenFile.box(page, chart), "SVG");

    assertThat(svg.name()).endsWith(".svg");
    assertThat(svg.lines().getFirst()).startsWith(title);
    assertThat(svg.xml().getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg.elements("title").getFirst().getTextContent()).startsWith(title);
    assertThat(svg.lines()).anyMatch(line -> line.matches("Sources? ?: .{10,}"));
    assertThat(svg.lines())
        .anyMatch(line -> line.matches(".*(as recorded on|tel qu’enregistré le) \\d.* \\d{4}\\."));
    String permalink =
        String.join("", svg.lines().subList(svg.lines().size() - 2, svg.lines().size()));
    assertThat(permalink).contains(url(address.substring(0, address.indexOf('?'))));
    assertThat(svg.text())
        .doesNotContain(
            "class=", "style=", "var(", "light-dark", "currentColor", "href", "NaN", "undefined");
    assertPaintedByItself(svg);
    TakenFile png = TakenFile.of(page, TakenFile.box(page, chart), "PNG");
    assertThat(png.image().getWidth()).isEqualTo(2000);
    assertThat(png.image().getHeight())
        .isEqualTo(2 * Integer.parseInt(svg.xml().getDocumentElement().getAttribute("height")));
    assertThat(colours(png.image())).as("colours that are seen").hasSizeGreaterThan(3);
    assertThat(page.locator(".apart")).hasCount(0);
  }

  /** Each pattern that is painted with is in the file, and no shape is black by mistake. */
  private static void assertPaintedByItself(TakenFile svg) {
    Set<String> patterns =
        svg.elements("pattern").stream().map(p -> p.getAttribute("id")).collect(Collectors.toSet());
    for (String shape : List.of("path", "rect", "circle", "text")) {
      for (Element element : svg.elements(shape)) {
        String fill = element.getAttribute("fill");
        assertThat(fill).as(shape).matches("none|rgb\\(\\d+, \\d+, \\d+\\)|url\\(#\\w+\\)");
        if (fill.startsWith("url")) {
          assertThat(patterns).contains(fill.substring(5, fill.length() - 1));
        }
      }
    }
  }

  private static Set<Integer> colours(BufferedImage image) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int x = 0; x < image.getWidth(); x += 2) {
      for (int y = 0; y < image.getHeight(); y += 2) {
        counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < 20);
    return counts.keySet();
  }

  @Test
  void a_picture_has_the_colours_of_the_page_in_either_theme() throws IOException {
    for (Look look : List.of(Look.DESK, new Look(1600, ColorScheme.DARK))) {
      Page page = open(MAP, look);
      page.locator(".map a").first().waitFor();
      String paint = "element => getComputedStyle(element).fill";
      String canada = (String) page.locator(".map a[href^='/CA?'] path").first().evaluate(paint);
      String paper =
          (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
      int countries =
          page.locator(".map a path").all().stream()
              .mapToInt(path -> canada.equals(path.evaluate(paint)) ? 1 : 0)
              .sum();

      TakenFile svg = TakenFile.of(page, TakenFile.box(page, ".map"), "SVG");
      assertThat(svg.elements("path").stream().filter(p -> p.getAttribute("fill").equals(canada)))
          .hasSize(countries);
      assertThat(svg.elements("rect").getFirst().getAttribute("fill")).isNotEmpty();
      BufferedImage image = TakenFile.of(page, TakenFile.box(page, ".map"), "PNG").image();
      assertThat(colours(image)).contains(rgb(canada), rgb(paper));
      assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(rgb(paper));
    }
  }

  private static int rgb(String colour) {
    List<Integer> parts =
        Pattern.compile("\\d+")
            .matcher(colour)
            .results()
            .map(r -> Integer.valueOf(r.group()))
            .toList();
    return parts.get(0) << 16 | parts.get(1) << 8 | parts.get(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {MAP, "/lines?countries=KH,EE&lang=fr", "/KH/timeline?lang=fr"})
  void what_takes_a_chart_away_is_loaded_when_it_is_wanted_and_works_by_keyboard(String address)
      throws IOException {
    Page page = window(Look.HAND);
    List<String> loaded = new CopyOnWriteArrayList<>();
    page.onRequest(request -> loaded.add(request.url()));
    visit(page, address);
    assertThat(loaded).noneMatch(file -> file.endsWith("/charts/picture.js"));

    page.locator(".folded > summary").all().forEach(Locator::click);
    Locator summary = page.locator(".take-away summary").first();
    summary.focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    TakenFile first =
        new TakenFile(
            "",
            Files.readAllBytes(page.waitForDownload(() -> page.keyboard().press("Enter")).path()));
    assertThat(first.elements("svg")).isNotEmpty();
    assertThat(loaded).anyMatch(file -> file.endsWith("/charts/picture.js"));
    assertThat(page.locator(".take-away [role=status]").first())
        .hasText(address.contains("lang=fr") ? "Enregistré" : "Saved");
    assertFits(page);
    assertAccessible(page);
  }
}
