package org.cyberwellness.api.web.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Instruments.ReadStoreCommands;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list costs does not grow with its length. */
@Isolated("It counts what is asked of the store.")
class BatchingTest extends OnTheSample {
  private static final String PROFILES =
      """
      {
        profiles(first: 50, asOf: "2020-01-01") {
          totalCount
          nodes {
            country { name profile { eventCount indicators { status measures { title } } } }
            background { population { value event { id measure { id } } } }
            indicators {
              status
              measures { title event { id source { title } measure { inForceUntil } } }
              evidence { id summary measure { title inForceUntil } retraction { reason } }
            }
            sources { title }
          }
        }
      }
      """;

  @Autowired private ReadStoreCommands commands;

  @Test
  void a_page_of_42_profiles_with_all_their_evidence_costs_a_handful_of_reads() {
    api.ask(PROFILES);
    commands.forget();

    Answer answer = api.ask(PROFILES);

    assertThat(answer.texts("profiles.totalCount")).containsExactly("42");
    assertThat(answer.texts("profiles.nodes.indicators.evidence.id")).hasSizeGreaterThan(500);
    System.out.println("42 profiles with evidence: " + commands.seen());
    assertThat(commands.seen()).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void a_profile_with_all_its_evidence_costs_a_handful_of_reads() {
    String document =
        """
        {
          profile(country: "KH") {
            indicators { measures { event { measure { id } } } evidence { measure { id } } }
            sources { title }
          }
        }
        """;
    api.ask(document);
    commands.forget();

    assertThat(api.ask(document).texts("profile.indicators.evidence.measure.id")).isNotEmpty();

    System.out.println("1 profile with evidence: " + commands.seen());
    assertThat(commands.seen()).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void a_trend_costs_at_most_one_look_into_the_store() {
    commands.forget();

    api.ask("{ trend(indicator: CIRT, from: \"1980-01-01\", to: \"2025-01-01\") { on } }").data();

    assertThat(commands.seen()).isIn(List.of(), List.of("find calendars"));
  }
}
