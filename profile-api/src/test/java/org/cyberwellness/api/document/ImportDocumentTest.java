package org.cyberwellness.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.law;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.FreeCountries;
import org.cyberwellness.api.acceptance.OnAnEmptyStore;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.api.country.Country;
import org.cyberwellness.profile.event.CountryCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document is imported: what the profile does not say yet, all of it or nothing. */
class ImportDocumentTest extends OnAnEmptyStore {
  private static final String IMPORT =
      """
      mutation ($input: ImportDocumentInput!) {
        importDocument(input: $input) {
          country { code }
          events { id kind effective measure { title } }
          statements { number title firstLine lastLine status measures warning }
          warnings { line message }
          profile { sequence indicator(indicator: CIRT) { status measures { title } } }
          projected
          userErrors { code message path }
        }
      }
      """;

  private String code;
  private String name;

  @BeforeEach
  void choose() {
    code = FreeCountries.next(api);
    name = new Country(new CountryCode(code)).name();
  }

  @Test
  void given_an_empty_profile_when_a_document_is_imported_then_all_that_it_says_is_recorded() {
    Answer answer = importing(document("2014"), Map.of());

    assertThat(answer.userErrors()).isEmpty();
    assertThat(answer.text("importDocument.country.code")).isEqualTo(code);
    assertThat(answer.texts("importDocument.events.kind"))
        .containsExactly(
            "POPULATION_ESTIMATED",
            "LEGISLATION_ENACTED",
            "LEGISLATION_ENACTED",
            "CIRT_RECOGNIZED",
            "ABSENCE_REPORTED");
    assertThat(answer.texts("importDocument.events.effective"))
        .containsExactly("2012-12", "../2014-06-01", "2003", "../2014-06-01", "../2014-06-01");
    assertThat(answer.texts("importDocument.statements.number"))
        .containsExactly("0", "1.1.1", "1.2.1", "1.2.2");
    assertThat(answer.texts("importDocument.statements.status"))
        .containsExactly("null", "IN_PLACE", "IN_PLACE", "ABSENT");
    assertThat(answer.texts("importDocument.statements.measures"))
        .containsExactly("Penal Code", "Computer Offences Act 2003", "National Response Team");
    assertThat(answer.texts("importDocument.statements.lastLine"))
        .containsExactly("4", "8", "10", "12");
    assertThat(answer.text("importDocument.profile.indicator.measures.title"))
        .isEqualTo("National Response Team");
    assertThat(answer.texts("importDocument.warnings.line")).isEmpty();
  }

  @Test
  void given_an_imported_document_when_it_is_imported_again_then_nothing_is_recorded() {
    importing(document("2014"), Map.of("requestId", "import " + code));

    Answer again = importing(document("2014"), Map.of());
    Answer other = importing(document("2014"), Map.of("requestId", "again " + code));
    Answer same = importing(document("2014"), Map.of("requestId", "import " + code));

    assertThat(again.userErrors()).isEmpty();
    assertThat(again.texts("importDocument.events.id")).isEmpty();
    assertThat(again.text("importDocument.profile.sequence")).isEqualTo("4");
    assertThat(again.texts("importDocument.statements.number")).hasSize(4);
    assertThat(other.texts("importDocument.events.id")).isEmpty();
    assertThat(same.texts("importDocument.events.id"))
        .hasSize(5)
        .startsWith("event:" + code + ":0");
  }

  @Test
  void given_a_request_id_when_it_comes_with_another_document_then_it_is_a_conflict() {
    importing(document("2014"), Map.of("requestId", "one " + code));

    assertThat(importing(document("2015"), Map.of("requestId", "one " + code)).userErrors())
        .containsExactly("CONFLICT requestId");
    assertThat(importing("Hello, world.", Map.of("requestId", "one " + code)).userErrors())
        .containsExactly("CONFLICT requestId");
  }

  @Test
  void a_dry_run_tells_all_and_records_nothing() {
    Answer dry = importing(document("2014"), Map.of("dryRun", true, "requestId", "dry " + code));

    assertThat(dry.texts("importDocument.events.id"))
        .hasSize(5)
        .allMatch(id -> id.startsWith("dry-run:"));
    assertThat(dry.text("importDocument.profile.indicator.status")).isEqualTo("IN_PLACE");
    assertThat(new Steward(api, code).sequence()).isEqualTo(-1);
  }

  @Test
  void
      given_a_newer_edition_when_it_is_imported_then_what_it_changes_and_what_it_confirms_is_recorded() {
    importing(document("2014"), Map.of());
    String newer =
        document("2015")
            .replace("- Penal Code\n", "")
            .replace(
                "has an officially recognized national CIRT known as the National Response Team"
                    + " (NRT)",
                "does not have an officially recognized national CIRT");

    Answer answer = importing(newer, Map.of());

    assertThat(answer.texts("importDocument.events.kind"))
        .containsExactly("MEASURE_CONFIRMED", "ABSENCE_REPORTED", "ABSENCE_REPORTED");
    assertThat(importing(newer, Map.of()).texts("importDocument.events.kind")).isEmpty();
    Steward steward = new Steward(api, code);
    assertThat(steward.status("CIRT", "2015-05-31")).isEqualTo("IN_PLACE");
    assertThat(steward.status("CIRT", "2015-06-01")).isEqualTo("ABSENT");
    assertThat(steward.status("CRIMINAL_LEGISLATION", "2015-06-01")).isEqualTo("IN_PLACE");
  }

  @Test
  void
      given_facts_of_another_source_when_a_document_says_the_same_then_they_are_not_recorded_twice() {
    new Steward(api, code).record(law("1999-05-01", "The PENAL code"));

    assertThat(importing(document("2014"), Map.of()).texts("importDocument.events.measure.title"))
        .containsExactly("Computer Offences Act 2003", "National Response Team");
  }

  @Test
  void what_is_impossible_is_a_warning_with_its_line() {
    Answer answer = importing(document("2014").replace("1 234 000", "1 234 00"), Map.of());

    assertThat(answer.texts("importDocument.events.kind")).doesNotContain("POPULATION_ESTIMATED");
    assertThat(answer.texts("importDocument.warnings.line")).containsExactly("3");
    assertThat(answer.texts("importDocument.statements.warning").getFirst())
        .contains("line 3: '1 234 00'");
  }

  @Test
  void what_cannot_be_read_is_refused_with_the_field_at_fault() {
    assertThat(importing("Hello, world.", Map.of()).userErrors())
        .containsExactly("UNREADABLE_DOCUMENT text");
    assertThat(importing("", Map.of()).userErrors()).containsExactly("UNREADABLE_DOCUMENT text");
    assertThat(importing("\0", Map.of()).userErrors()).containsExactly("UNREADABLE_DOCUMENT text");
    assertThat(importing("x".repeat((1 << 20) + 1), Map.of()).userErrors())
        .containsExactly("TOO_LARGE text");
    assertThat(importing("\u20AC".repeat(400_000), Map.of()).userErrors())
        .containsExactly("TOO_LARGE text");
    String text = document("2014");
    assertThat(importing(text, Map.of("country", code.equals("PE") ? "CL" : "PE")).userErrors())
        .containsExactly("INVALID country");
    assertThat(importing(text.replace(name, ""), Map.of()).userErrors())
        .containsExactly("INVALID country");
    assertThat(importing(text.replace("Last updated on 1 June 2014", ""), Map.of()).userErrors())
        .containsExactly("INVALID source.publishedOn");
    assertThat(importing(text.replace("June 2014", "June 2914"), Map.of()).userErrors())
        .isNotEmpty();
    assertThat(importing(text, Map.of("source", Map.of("title", " "))).userErrors())
        .containsExactly("INVALID source.title");
    assertThat(new Steward(api, code).sequence()).isEqualTo(-1);
  }

  @Test
  void given_a_document_without_a_date_when_its_source_has_one_then_that_is_its_date() {
    Answer answer =
        importing(
            document("2014").replace("Last updated on 1 June 2014", ""),
            Map.of("source", Map.of("title", "A copy", "publishedOn", "2014-12-31")));

    assertThat(answer.texts("importDocument.events.effective")).contains("../2014-12-31");
  }

  @Test
  void a_document_of_too_many_things_is_refused_as_a_whole() {
    StringBuilder laws = new StringBuilder();
    for (int i = 0; i < 520; i++) {
      laws.append("- Law of the matter ").append(Integer.toString(i, 36)).append("a\n");
    }

    assertThat(importing(document("2014").replace("- Penal Code\n", laws), Map.of()).userErrors())
        .containsExactly("TOO_LARGE text");
    assertThat(new Steward(api, code).sequence()).isEqualTo(-1);
  }

  private String document(String year) {
    return """
    CYBERWELLNESS PROFILE %s
    BACKGROUND
    Total Population: 1 234 000
    (data source: United Nations Statistics Division, December 2012)
    1.1.1 CRIMINAL LEGISLATION
    Legislation has been enacted through the following instruments:
    - Penal Code
    - Computer Offences Act 2003
    1.2.1 CIRT
    The country has an officially recognized national CIRT known as the National Response Team (NRT).
    1.2.2 STANDARDS
    There is no officially approved framework for implementing standards.
    Last updated on 1 June %s
    """
        .formatted(name, year);
  }

  private Answer importing(String text, Map<String, ?> further) {
    Map<String, Object> input = new LinkedHashMap<>(Map.of("text", text));
    input.putAll(further);
    return api.ask(IMPORT, Map.of("input", input));
  }
}
