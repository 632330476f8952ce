package org.cyberwellness.api.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.ended;
import static org.cyberwellness.api.acceptance.Facts.fact;
import static org.cyberwellness.api.acceptance.Facts.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.EveryKind;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sources that events cite, and how one is corrected everywhere. */
class SourcesTest extends OnAnEmptyStore {
  private static final String CORRECT =
      """
      mutation ($input: CorrectSourceInput!) {
        correctSource(input: $input) {
          corrected
          countries { code }
          userErrors { code message path }
        }
      }
      """;

  private Steward one;
  private Steward other;
  private String name;

  @BeforeEach
  void begin() {
    one = steward();
    other = steward();
    name = "Report on " + one.country();
  }

  private static Map<String, Object> from(Map<String, ?> source, String effective, String title) {
    return fact("strategyAdopted", effective, "title", title, "source", source);
  }

  private Map<String, Object> old() {
    return Map.of("title", name, "url", "https://old.example.org/report");
  }

  private Map<String, Object> moved() {
    return Map.of("title", name, "url", "https://example.org/report");
  }

  private Answer correct(Map<String, ?> from, Map<String, ?> to, Object... further) {
    Map<String, Object> input =
        new LinkedHashMap<>(Map.of("from", from, "to", to, "reason", "It has moved."));
    for (int i = 0; i < further.length; i += 2) {
      input.put((String) further[i], further[i + 1]);
    }
    return api.ask(CORRECT, Map.of("input", input));
  }

  private Answer sources(String filter) {
    return api.ask(
        """
        {
          sources(first: 100, filter: {%s}) {
            nodes { source { title publisher url publishedOn } events countries lastCitedAt }
            totalCount
          }
        }
        """
            .formatted(filter));
  }

  private Answer own() {
    return sources("titleContains: \"%s\"".formatted(name));
  }

  @Test
  void a_source_counts_the_standing_events_that_cite_it_and_their_countries() {
    one.record(from(old(), "2010", "A"), from(old(), "2011", "B"));
    String last = other.record(from(old(), "2010", "C")).text("recordEvents.events.recordedAt");
    String retracted = one.event(from(moved(), "2012", "D"));
    one.retract(retracted);

    Answer answer = own();

    assertThat(answer.text("sources.totalCount")).isEqualTo("1");
    assertThat(answer.text("sources.nodes.events")).isEqualTo("3");
    assertThat(answer.text("sources.nodes.countries")).isEqualTo("2");
    assertThat(answer.text("sources.nodes.lastCitedAt")).isEqualTo(last);
  }

  @Test
  void sources_are_listed_by_title_and_selected_by_each_of_their_fields() {
    one.record(
        from(Map.of("title", name + " b", "publisher", "ITU"), "2010", "A"),
        from(Map.of("title", name + " A", "publisher", "UNICEF"), "2010", "B"),
        from(moved(), "2010", "C"));
    String country = "countries: [\"%s\"]".formatted(one.country());

    assertThat(sources(country).texts("sources.nodes.source.title"))
        .containsExactly(name, name + " A", name + " b");
    assertThat(sources(country + " publisher: \"ITU\"").texts("sources.nodes.source.title"))
        .containsExactly(name + " b");
    assertThat(
            sources(country + " urlStartsWith: \"https://example.org/\"")
                .texts("sources.nodes.source.title"))
        .containsExactly(name);
    assertThat(
            sources(country + " titleContains: \"%s B\"".formatted(name.toUpperCase(Locale.ROOT)))
                .texts("sources.nodes.source.title"))
        .containsExactly(name + " b");
    assertThat(sources(country + " publisher: \"itu\"").text("sources.totalCount")).isEqualTo("0");
  }

  @Test
  void a_source_is_corrected_everywhere_and_measures_keep_their_ids() {
    String measure = one.measure(from(old(), "2010", "A"));
    one.record(cirt("2010", "Of another source"));
    other.record(from(old(), "2010", "B"), from(old(), "2011", "C"));

    Answer tried = correct(old(), moved(), "dryRun", true);
    assertThat(tried.text("correctSource.corrected")).isEqualTo("3");
    assertThat(one.sequence()).isEqualTo(1);
    Answer answer = correct(old(), moved());

    assertThat(answer.userErrors()).isEmpty();
    assertThat(answer.text("correctSource.corrected")).isEqualTo("3");
    assertThat(answer.texts("correctSource.countries.code"))
        .containsExactlyInAnyOrder(one.country(), other.country());
    assertThat(own().texts("sources.nodes.source.url"))
        .containsExactly("https://example.org/report");
    assertThat(own().text("sources.nodes.events")).isEqualTo("3");
    assertThat(one.record(ended("2015", measure)).userErrors()).isEmpty();
    assertThat(other.sequence()).isEqualTo(3);
  }

  @Test
  void events_of_every_kind_are_corrected() {
    List<Map<String, Object>> begun = EveryKind.begins();
    one.ask(begun, Map.of());
    Map<String, Object> cited =
        Map.of(
            "title",
            "A source",
            "publisher",
            "ITU",
            "url",
            "https://example.org/fact",
            "publishedOn",
            "2014-08-26");

    Answer answer = correct(cited, moved(), "countries", List.of(one.country()));

    assertThat(answer.userErrors()).isEmpty();
    assertThat(answer.text("correctSource.corrected")).isEqualTo(String.valueOf(begun.size()));
    assertThat(own().text("sources.nodes.events")).isEqualTo(String.valueOf(begun.size()));
  }

  @Test
  void of_each_country_all_events_are_corrected_or_none() {
    one.record(from(old(), "2010", "A"), from(old(), "2011", "B"));
    String same = one.event(from(moved(), "2011", "B"));
    other.record(from(old(), "2010", "A"));

    Answer answer = correct(old(), moved());

    assertThat(answer.userErrors())
        .containsExactly("INVALID to.event:%s:1".formatted(one.country()));
    assertThat(answer.texts("correctSource.countries.code")).containsExactly(other.country());
    assertThat(answer.text("correctSource.corrected")).isEqualTo("1");
    assertThat(one.sequence()).isEqualTo(2);
    assertThat(same).endsWith(":2");
  }

  @Test
  void only_the_countries_that_are_named_are_corrected() {
    one.record(from(old(), "2010", "A"));
    other.record(from(old(), "2010", "A"));

    Answer answer = correct(old(), moved(), "countries", List.of(other.country()));

    assertThat(answer.texts("correctSource.countries.code")).containsExactly(other.country());
    assertThat(one.sequence()).isZero();
  }

  @Test
  void what_cannot_be_corrected_names_its_field() {
    one.record(from(old(), "2010", "A"));

    assertThat(correct(moved(), old()).userErrors()).containsExactly("NOT_FOUND from");
    assertThat(correct(old(), old()).userErrors()).containsExactly("INVALID to");
    assertThat(correct(old(), Map.of("title", " ")).userErrors())
        .containsExactly("INVALID to.title");
    assertThat(correct(old(), moved(), "reason", "").userErrors())
        .containsExactly("INVALID reason");
    assertThat(one.sequence()).isZero();
  }

  @Test
  void the_same_request_again_corrects_nothing_more_and_another_under_its_id_is_refused() {
    one.record(from(old(), "2010", "A"));
    other.record(from(old(), "2010", "A"), strategy("2012", "Of another source"));
    String id = "correction of " + name;
    Answer first = correct(old(), moved(), "requestId", id);
    assertThat(first.userErrors()).isEmpty();

    Answer second = correct(old(), moved(), "requestId", id);
    Answer changed = correct(old(), Map.of("title", "Another"), "requestId", id);

    assertThat(second.data()).isEqualTo(first.data());
    assertThat(changed.userErrors()).containsExactly("CONFLICT requestId");
    assertThat(one.ask(List.of(strategy("2012", "C")), Map.of("requestId", id)).userErrors())
        .containsExactly("CONFLICT requestId");
    assertThat(one.sequence()).isEqualTo(1);
    assertThat(other.sequence()).isEqualTo(2);
  }
}
