package org.cyberwellness.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.cyberwellness.api.acceptance.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is exported can be imported: every profile of the sample. */
class ExportedDocumentsTest extends OnTheSample {
  private static final String IMPORT =
      """
      mutation ($text: String!, $dryRun: Boolean!) {
        importDocument(input: { text: $text, dryRun: $dryRun }) {
          events { summary }
          warnings { line message }
          userErrors { code message path }
        }
      }
      """;

  private static final String PROFILE =
      """
      query ($country: CountryCode!) {
        profile(country: $country, asOf: "2026-11-01") {
          background {
            population { value effective source { ...source } }
            internetUsers { value effective source { ...source } }
          }
          readiness { score }
          indicators {
            number
            status
            measures {
              __typename
              title
              url
              inForceFrom
              event { note source { ...source } }
              ... on LegalInstrument { provisions }
              ... on Cirt { acronym }
              ... on CirtReadinessAssessment { assessor place }
              ... on Agency { parentBody }
              ... on Certification { scheme count }
              ... on Partnership { partners }
              ... on ExerciseParticipation { place }
              ... on TreatyAction { action reservations }
              ... on ReportingChannel { kind value }
            }
          }
        }
      }

      fragment source on Source { title publisher url publishedOn }
      """;

  private List<String> countries() {
    return api.ask("{ profiles(first: 100) { nodes { country { code } } } }")
        .texts("profiles.nodes.country.code");
  }

  private String document(String country, String format) {
    return api.ask(
            "{ profile(country: \"%s\", asOf: \"2026-11-01\") { document(format: %s) } }"
                .formatted(country, format))
        .text("profile.document");
  }

  private static JsonNode profile(Api of, String country) {
    return of.ask(PROFILE, Map.of("country", country)).data();
  }

  private static Answer importing(Api into, String text, boolean dryRun) {
    Answer answer = into.ask(IMPORT, Map.of("text", text, "dryRun", dryRun));
    assertThat(answer.userErrors()).isEmpty();
    assertThat(answer.all("importDocument.warnings")).isEmpty();
    return answer;
  }

  @Test
  void a_document_brings_into_an_empty_store_the_profile_that_it_was_made_of(
      @TempDir Path directory) {
    try (RunningApplication empty = RunningApplication.withoutSample(directory)) {
      List<String> countries = countries();
      assertThat(countries).hasSize(42);
      for (String country : countries) {
        String format = country.compareTo("L") < 0 ? "MARKDOWN" : "TEXT";
        importing(empty.api(), document(country, format), false);

        assertThat(profile(empty.api(), country)).isEqualTo(profile(api, country));
      }
    }
  }

  @Test
  void a_document_brings_nothing_new_to_the_store_that_it_came_from() {
    for (String country : countries()) {
      for (String format : List.of("MARKDOWN", "TEXT")) {
        Answer answer = importing(api, document(country, format), true);

        assertThat(answer.all("importDocument.events")).as(country).isEmpty();
      }
    }
  }
}
