package org.cyberwellness.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cyberwellness.api.acceptance.Answer;
import org.cyberwellness.api.acceptance.Api;
import org.cyberwellness.api.acceptance.OnTheSample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cambodia's profile, which ITU printed on 26 August 2014, rebuilt from the sample. */
class CambodiaTest extends OnTheSample {

  private static final String DOCUMENT = Api.document("cambodia");

  @Test
  void its_country_has_codes_a_name_and_its_place_in_the_world() {
    assertThat(on("2014-08-26").at("profile.country").toString())
        .isEqualTo(
            """
            {"id":"country:KH","code":"KH","alpha3":"KHM","name":"Cambodia","region":"Asia",\
            "subregion":"South-eastern Asia"}\
            """);
  }

  @Test
  void its_two_figures_have_their_dates_and_sources() {
    Answer cambodia = on("2014-08-26");

    JsonNode population = cambodia.at("profile.background.population");
    assertThat(population.path("value").asDouble()).isEqualTo(14_478_000);
    assertThat(cambodia.text("profile.background.population.effective")).isEqualTo("2012-12");
    assertThat(cambodia.text("profile.background.population.source.publisher"))
        .isEqualTo("United Nations Statistics Division");
    assertThat(cambodia.text("profile.background.population.event.kind"))
        .isEqualTo("POPULATION_ESTIMATED");
    assertThat(cambodia.at("profile.background.internetUsers.value").asDouble()).isEqualTo(6.0);
    assertThat(cambodia.text("profile.background.internetUsers.effective")).isEqualTo("2013");
    assertThat(cambodia.text("profile.background.internetUsers.source.title"))
        .startsWith("ITU Statistics, 2013");
  }

  @Test
  void seven_of_its_21_indicators_are_in_place_and_fourteen_absent() {
    Answer cambodia = on("2014-08-26");

    assertThat(cambodia.texts("profile.indicators.number"))
        .containsExactly(
            "1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4",
            "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.5.1", "1.5.2", "1.5.3", "1.5.4", "2.1", "2.2",
            "2.3", "2.4");
    for (JsonNode statement : cambodia.all("profile.indicators")) {
      String number = statement.path("number").stringValue();
      assertThat(statement.path("status").stringValue())
          .as(number)
          .isEqualTo(
              List.of("1.1.1", "1.2.1", "1.3.3", "1.5.4", "2.1", "2.2", "2.4").contains(number)
                  ? "IN_PLACE"
                  : "ABSENT");
      assertThat(statement.path("evidence")).as("evidence of " + number).isNotEmpty();
      assertThat(statement.path("summary").stringValue()).startsWith("Cambodia, ").endsWith(".");
    }
  }

  @Test
  void its_readiness_is_8_of_34() {
    Answer cambodia = on("2014-08-26");

    assertThat(cambodia.at("profile.readiness.score").asDouble()).isEqualTo(8.0 / 34);
    assertThat(cambodia.texts("profile.readiness.byArea.area"))
        .containsExactly("LEGAL", "TECHNICAL", "ORGANIZATION", "CAPACITY_BUILDING", "COOPERATION");
    assertThat(cambodia.texts("profile.readiness.byArea.inPlace"))
        .containsExactly("1", "1", "1", "0", "1");
    assertThat(cambodia.texts("profile.readiness.byArea.of"))
        .containsExactly("2", "3", "4", "4", "4");
  }

  @Test
  void its_laws_name_their_articles() {
    Answer cambodia = on("2014-08-26");

    assertThat(cambodia.text("profile.cybersecurity.legal.criminalLegislation.measures.provisions"))
        .isEqualTo("Articles 317-320 and Articles 427-432");
    assertThat(
            cambodia.text("profile.childOnlineProtection.nationalLegislation.measures.provisions"))
        .isEqualTo("Article 349");
  }

  @Test
  void the_readiness_assessment_at_Yangon_stands_beside_its_team() {
    assertThat(on("2014-08-26").at("profile.cybersecurity.technical.cirt").toString())
        .isEqualTo(
            """
            {"status":"IN_PLACE","measures":[{"__typename":"CirtReadinessAssessment",\
            "title":"CIRT readiness assessment","inForceFrom":"2011-10",\
            "inForceUntil":null,"assessor":"ITU","assessmentPlace":"Yangon, Myanmar"},\
            {"__typename":"Cirt","title":"National Cambodia Computer Emergency Response Team",\
            "inForceFrom":"../2014-08-26","inForceUntil":null,"acronym":"CamCERT"}]}\
            """);
  }

  @Test
  void it_took_part_in_two_exercises() {
    List<JsonNode> exercises =
        on("2014-08-26").all("profile.cybersecurity.cooperation.international.measures").stream()
            .filter(m -> m.path("__typename").stringValue().equals("ExerciseParticipation"))
            .toList();

    assertThat(exercises)
        .extracting(e -> e.path("inForceFrom").stringValue())
        .containsExactly("2011-12-01", "2013-12-09/2013-12-11");
    assertThat(exercises)
        .extracting(e -> e.path("exercisePlace").stringValue())
        .containsExactly("Yangon, Myanmar", "Vientiane, Lao P.D.R.");
    assertThat(exercises)
        .allSatisfy(e -> assertThat(e.path("title").stringValue()).contains("(ALERT)"));
  }

  @Test
  void it_acceded_to_the_Convention_and_signed_and_ratified_its_Protocol() {
    Answer cambodia = on("2014-08-26");

    String treaties = "profile.childOnlineProtection.unConventionAndProtocol.measures";
    assertThat(cambodia.texts(treaties + ".action"))
        .containsExactly("ACCEDED", "SIGNED", "RATIFIED");
    assertThat(cambodia.texts(treaties + ".inForceFrom"))
        .containsExactly("1992-10-15", "2000-06-27", "2002-05-30");
    assertThat(cambodia.texts(treaties + ".reservations"))
        .containsExactly(
            "None on articles 16, 17(e) and 34(c)",
            "None on articles 2 and 3",
            "None on articles 2 and 3");
  }

  @Test
  void incidents_can_be_reported_to_its_team_by_phone_and_email() {
    Answer cambodia = on("2014-08-26");

    String channels = "profile.childOnlineProtection.reportingMechanism.measures";
    assertThat(cambodia.texts(channels + ".kind")).containsExactlyInAnyOrder("PHONE", "EMAIL");
    assertThat(cambodia.texts(channels + ".value"))
        .containsExactlyInAnyOrder("(855) 92 335 536", "incident@camcert.gov.kh");
  }

  @Test
  void everything_it_says_has_a_source() {
    Answer cambodia = on("2014-08-26");

    assertThat(cambodia.texts("profile.indicators.measures.event.source.title"))
        .hasSize(13)
        .doesNotContain("", "null");
    assertThat(cambodia.texts("profile.sources.title"))
        .contains("Cyberwellness Profile Cambodia")
        .doesNotHaveDuplicates();
    assertThat(cambodia.text("profile.eventCount")).isEqualTo("29");
    assertThat(cambodia.text("profile.lastChangedOn")).isEqualTo("2014-08-26");
  }

  @Test
  void it_can_be_cited_and_found_again() {
    Answer cambodia = on("2014-08-26");

    String permalink = cambodia.text("profile.permalink");
    assertThat(permalink).startsWith("https://example.org/KH?asOf=2014-08-26&knownAt=20");
    assertThat(cambodia.text("profile.citation"))
        .startsWith("Cyberwellness profile of Cambodia as of 26 August 2014, as known at ")
        .endsWith(permalink);
  }

  private Answer on(String asOf) {
    return api.ask(DOCUMENT, Map.of("asOf", asOf));
  }
}
