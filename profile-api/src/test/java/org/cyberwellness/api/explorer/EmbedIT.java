package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts in frames on a website of somebody else: another port is another origin. */
@Slow
class EmbedIT extends OnTheWorld {
  private HttpServer website;
  private volatile String article = "";

  @BeforeEach
  void publish() throws IOException {
    website = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    website.createContext(
        "/",
        exchange -> {
          byte[] body =
              ("<!doctype html><html lang=en><title>An article</title><link rel=icon"
                      + " href=data:,><h1>An article</h1>"
                      + article)
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    website.start();
  }

  @AfterEach
  void close() {
    website.stop(0);
  }

  private String origin() {
    return "http://localhost:" + website.getAddress().getPort();
  }

  /** Opens the website's page; that it is another host is as it should be. */
  private Page read(String html, Look look) {
    article = html;
    Page page = window(look);
    page.navigate(origin() + "/");
    allowComplaint("asks another host: " + origin());
    return page;
  }

  @ParameterizedTest
  @CsvSource({
    "/?figure=INTERNET_USERS&asOf=2010-12-31, .map, '.map a', 'Internet users, 31 December 2010'",
    "/?indicator=CIRT, .columns, '.columns rect', 'How many countries stood where'",
    "/GB?asOf=2010-12-31, #INTERNET_USERS, '.plot .dots', 'Internet users, United Kingdom'",
    "/KH/timeline?indicator=CIRT, .chart, '.chart :is(.mark, .heap)', 'Cambodia, CIRT: '",
    "'/lines?countries=KH,EE&lang=fr', .lines-chart, '.line .sure', 'Préparation : Cambodge,"
        + " Estonie'",
  })
  void the_code_that_the_page_gives_shows_the_chart_on_another_website(
      String address, String chart, String drawn, String title) {
    Page page = open(address);
    String code =
        page.locator(
                ":is(.chart-box%s, .chart-box:has(%s)) .take-away textarea".formatted(chart, chart))
            .inputValue();
    assertThat(code).startsWith("<iframe src=\"" + url("/embed/")).contains("title=\"" + title);

    Page elsewhere = read(code, Look.DESK);
    FrameLocator frame = elsewhere.frameLocator("iframe");
    assertThat(frame.locator("h1")).containsText(title);
    assertThat(frame.locator(drawn).first()).isAttached();
    assertThat(frame.locator(".credits, .sources, .source").first()).not().isEmpty();
    assertThat(frame.locator("nav, .head, .foot, .tabs, .take-away")).hasCount(0);
    settle(elsewhere);
    keep(elsewhere, "embedded-" + chart.replaceAll("[^A-Za-z]+", ""));
  }

  @Test
  void a_frame_leads_to_the_whole_in_a_window_of_its_own() {
    Page page = read(frame("/embed/world?indicator=CIRT&asOf=2016-06-30"), Look.DESK);
    Page whole =
        page.context()
            .waitForPage(() -> page.frameLocator("iframe").locator(".from a").press("Enter"));
    assertThat(heading(whole)).hasText("Where countries stand");
    assertThat(address(whole)).isEqualTo("/?indicator=CIRT&asOf=2016-06-30");

    Page country =
        page.context()
            .waitForPage(
                () -> page.frameLocator("iframe").locator(".map a[href^='/AU?']").first().click());
    assertThat(heading(country)).hasText("Australia");
    assertThat(address(country)).isEqualTo("/AU?asOf=2016-06-30");
    assertThat(page.frames().get(1).url()).contains("/embed/world");
  }

  @Test
  void a_mark_of_an_event_leads_to_the_words_for_it() {
    Page page = open("/embed/KH/timeline?indicator=CIRT", Look.HAND);
    page.locator(".chart :is(.mark, .heap) circle").first().click();

    Locator row = page.locator("tr:focus");
    assertThat(row).isVisible();
    assertThat(row.locator("th")).not().isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'/embed/lines?show=POPULATION&countries=KH,EE', .line, 2",
    "/embed/KH/timeline?indicator=CIRT, .chart > svg, 1"
  })
  void a_frame_neither_reads_nor_keeps_a_token_and_records_nothing(
      String address, String drawn, int times) {
    List<String> loaded = new CopyOnWriteArrayList<>();
    List<String> authorizations = new CopyOnWriteArrayList<>();
    Page page = window(Look.DESK);
    visit(page, "/record");
    page.evaluate("sessionStorage.setItem('token', 'a token of the page around it')");
    article = frame(address);
    page.onRequest(
        request -> {
          loaded.add(request.url());
          authorizations.add(request.headers().getOrDefault("authorization", ""));
        });
    page.navigate(origin() + "/");
    allowComplaint("asks another host: " + origin());
    assertThat(page.frameLocator("iframe").locator(drawn)).hasCount(times);

    assertThat(loaded)
        .anyMatch(file -> file.endsWith("/embed.js"))
        .noneMatch(file -> file.endsWith("/token.js"))
        .noneMatch(file -> file.contains("/record"))
        .noneMatch(file -> file.endsWith("/app.js"));
    Frame frame = page.frames().get(1);
    assertThat(authorizations).containsOnly("");
    // Two ports of one host are one site, so that here the frame could see what the tab keeps.
    assertThat(frame.evaluate("Object.keys(sessionStorage).join()")).isEqualTo("token");
    assertThat(frame.evaluate("localStorage.length + document.cookie.length")).isEqualTo(0);
    assertThat(
            frame.evaluate(
                """
                async () => (await (await fetch('/graphql', {
                  method: 'POST',
                  headers: { 'Content-Type': 'application/json' },
                  body: JSON.stringify({ query: `mutation { recordEvents(input: {
                    country: "KH", source: { title: "A" },
                    events: [{ absenceReported: { effective: "2014", indicator: CIRT } }]
                  }) { projected } }` }),
                })).json()).errors[0].extensions.code
                """))
        .isEqualTo("UNAUTHENTICATED");
    allowComplaint("401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/KH", "/lines?countries=KH", "/record", "/KH/record", "/graphiql"})
  void no_other_page_can_be_framed(String address) {
    Page page = read(frame(address), Look.DESK);
    page.waitForCondition(
        () -> page.frames().size() == 2 && page.frames().get(1).url().startsWith("chrome-error:"));
    expectComplaint("(?i)refused to (display|frame)|frame-ancestors");
    allowComplaint("(?i)refused to (display|frame)|frame-ancestors|ERR_BLOCKED");
  }

  @Test
  void where_there_is_no_chart_the_frame_says_so() {
    Page page = read(frame("/embed/none?lang=fr"), Look.HAND);
    assertThat(page.frameLocator("iframe").locator("h1")).hasText("Cette page n’existe pas");
    allowComplaint("404");
  }

  @ParameterizedTest
  @CsvSource({
    "/embed/world?figure=POPULATION&asOf=2010-12-31&lang=fr, embed-world",
    "/embed/trend, embed-trend",
    "'/embed/lines?countries=KH,EE,FR', embed-lines",
    "/embed/GB/figures?figure=INTERNET_USERS&lang=fr, embed-figures",
    "/embed/KH/timeline?lang=fr, embed-timeline",
  })
  void a_chart_alone_is_accessible_and_fits_in_both_themes(String address, String name) {
    assertAccessibleAndFits(address, name);
  }

  private static String frame(String address) {
    return "<iframe src='%s' title='A chart' width=900 height=700></iframe>"
        .formatted(url(address));
  }
}
