package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of the pages lie in one folder per language, with the same files. */
@Slow
class WordsIT extends InTheBrowser {

  /** A file of a language in which every word of ours is in brackets. */
  private static final String BRACKETED =
      """
      import en from '../en/%s';
      const bracketed = word => {
        if (typeof word === 'string') return '\\u27e6' + word + '\\u27e7';
        if (typeof word === 'function') return (...told) => bracketed(word(...told));
        return Object.fromEntries(Object.entries(word).map(([key, value]) => [key, bracketed(value)]));
      };
      export default { ...bracketed(en), ...(en.locale && { locale: 'fr-FR' }) };
      """;

  /** All texts of a page outside of brackets, as far as they have two letters in a row. */
  private static final String BARE =
      """
      () => {
        const texts = [document.title];
        const walk = document.createTreeWalker(document.querySelector('#page'), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) texts.push(walk.currentNode.data);
        document.querySelectorAll('[aria-label]').forEach(e => texts.push(e.getAttribute('aria-label')));
        const outside = text => {
          for (let before = null; before !== text; ) {
            before = text;
            text = text.replace(/\\u27e6[^\\u27e6\\u27e7]*\\u27e7/g, ' ');
          }
          return text.trim();
        };
        return texts.map(outside).filter(text => /\\p{L}{2}/u.test(text));
      }
      """;

  /** Names that the browser knows: of countries, regions, months and languages. */
  private static final String NAMES =
      """
      codes => {
        const regions = new Intl.DisplayNames('fr', { type: 'region' });
        const month = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
        return [...codes, '002', '009', '019', '142', '150'].map(code => regions.of(code))
          .concat(Array.from({ length: 12 }, (_, at) => month.format(new Date(Date.UTC(2014, at, 1)))))
          .concat(['English', 'Français', 'er', 'UTC']);
      }
      """;

  @Test
  void every_language_has_the_same_words_in_the_same_files() throws IOException {
    Page page = open("/");
    List<String> english = files("en");

    assertThat(files("fr")).isEqualTo(english);
    assertThat(keys(page, "en", english)).hasSizeGreaterThan(400);
    assertThat((Object) keys(page, "fr", english)).isEqualTo(keys(page, "en", english));
  }

  @Test
  void no_two_files_of_words_have_the_same_name_for_theirs() throws IOException {
    Page page = open("/");
    assertThat(names(page, "en", files("en"))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=fr&indicator=CIRT",
        "/KH?lang=fr&since=2012-01-01",
        "/TV?lang=fr",
        "/lines?lang=fr&countries=KH,LA",
        "/changes?lang=fr&kind=LEGISLATION_ENACTED",
        "/sources?lang=fr"
      })
  void no_word_lies_elsewhere(String address) {
    Page page = window(Look.DESK);
    List<String> answers = new CopyOnWriteArrayList<>();
    page.route(
        "**/words/fr/*.js",
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setContentType("text/javascript")
                    .setBody(BRACKETED.formatted(nameOf(route.request().url())))));
    page.onResponse(response -> keepAnswer(response, answers));
    visit(page, address);

    List<String> codes = api().ask("{ countries { code } }").texts("countries.code");
    List<?> names = (List<?>) page.evaluate(NAMES, codes);
    String known = String.join("\n", answers) + names;
    List<?> bare = (List<?>) page.evaluate(BARE);
    String ownAddress = url("/");
    assertThat(page.locator("h1").first()).not().isEmpty();
    assertThat(bare)
        .map(String.class::cast)
        .filteredOn(text -> !text.contains(ownAddress))
        .allSatisfy(
            text ->
                assertThat(text.split("[^\\p{L}]+"))
                    .allSatisfy(word -> assertThat(known).contains(word)));
  }

  @Test
  void every_view_has_a_title_of_its_own_in_its_own_language() {
    for (String language : List.of("en", "fr")) {
      List<String> titles =
          Stream.of(
                  "/",
                  "/?indicator=CIRT",
                  "/KH",
                  "/KH/timeline",
                  "/KH/compare",
                  "/KH/record",
                  "/lines",
                  "/lines?countries=KH",
                  "/review",
                  "/import",
                  "/changes",
                  "/sources",
                  "/sources/correct?title=A")
              .map(view -> titled(view, language))
              .toList();
      assertThat(titles)
          .doesNotHaveDuplicates()
          .allMatch(title -> title.endsWith(language.equals("en") ? "profiles" : "bien-être"));
    }
    assertThat(titled("/compare?countries=KH,LA&asOf=2014-08-26", "fr"))
        .startsWith("Pays côte à côte : Cambodge, Laos");
    assertThat(titled("/ZZ/timeline", "en")).startsWith("ZZ: timeline");
    allowComplaint("status of 400");
  }

  private String titled(String address, String language) {
    Page page = open(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
    return page.title();
  }

  @Test
  void the_language_can_be_switched_and_stays() {
    Page page = open("/?asOf=2014-08-26");
    page.getByText("Français").click();
    assertThat(heading(page)).hasText("Où en sont les pays");
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    page.locator(".countries th a").getByText("Cambodge").click();
    assertThat(heading(page)).hasText("Cambodge");
    assertThat(address(page)).isEqualTo("/KH?asOf=2014-08-26&lang=fr");
  }

  private static void keepAnswer(Response response, List<String> answers) {
    if (response.url().endsWith("/graphql")) {
      answers.add(response.text());
    }
  }

  private static String nameOf(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static List<String> files(String language) throws IOException {
    return Arrays.stream(
            new PathMatchingResourcePatternResolver()
                .getResources("classpath:/explorer/words/%s/*.js".formatted(language)))
        .map(Resource::getFilename)
        .sorted()
        .toList();
  }

  private static List<?> names(Page page, String language, List<String> files) {
    return (List<?>)
        page.evaluate(
            """
            async ([language, files]) => {
              const folder = document.querySelector('script[type=module]').src.replace('app.js', 'words/');
              const words = await Promise.all(files.map(file => import(folder + language + '/' + file)));
              return words.flatMap(file => Object.keys(file.default));
            }
            """,
            List.of(language, files));
  }

  private static List<?> keys(Page page, String language, List<String> files) {
    return (List<?>)
        page.evaluate(
            """
            async ([language, files]) => {
              const folder = document.querySelector('script[type=module]').src.replace('app.js', 'words/');
              const keys = (word, path) => typeof word === 'object'
                ? Object.entries(word).flatMap(([key, value]) => keys(value, path + '.' + key))
                : [path + ': ' + (typeof word === 'function' ? word.length + ' arguments' : 'text')];
              const words = await Promise.all(files.map(file => import(folder + language + '/' + file)));
              return words.flatMap((file, at) => keys(file.default, files[at])).sort();
            }
            """,
            List.of(language, files));
  }
}
