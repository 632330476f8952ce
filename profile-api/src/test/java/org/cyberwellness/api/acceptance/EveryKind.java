package org.cyberwellness.api.acceptance;

import static org.cyberwellness.api.acceptance.Facts.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An event of each kind, with every field given. */
public final class EveryKind {
  private static final String URL = "https://example.org/fact";

  private EveryKind() {}

  /** Records an event of every kind. */
  public static void record(Steward steward) {
    List<String> measures =
        steward.ask(begins(), Map.of()).texts("recordEvents.events.measure.id").stream()
            .filter(id -> !id.equals("null"))
            .toList();
    steward.ask(ends(measures), Map.of());
  }

  /** What brings measures and figures, and what is reported. */
  public static List<Map<String, Object>> begins() {
    List<Map<String, Object>> facts = new ArrayList<>();
    facts.add(of("populationEstimated", "total", 1000));
    facts.add(of("internetUseMeasured", "percentage", 12.5));
    for (String area : List.of("CRIMINAL", "REGULATION_AND_COMPLIANCE", "CHILD_PROTECTION")) {
      facts.add(
          of("legislationEnacted", "area", area, "title", "Law", "provisions", "All", "url", URL));
    }
    facts.add(of("cirtRecognized", "title", "Team", "acronym", "T", "url", URL));
    facts.add(of("cirtReadinessAssessed", "assessor", "ITU", "place", "Geneva", "url", URL));
    for (String field :
        List.of(
            "standardsFrameworkApproved",
            "certificationFrameworkApproved",
            "strategyAdopted",
            "governanceRoadmapAdopted",
            "benchmarkingExerciseRecognized",
            "researchProgrammeRecognized",
            "trainingProgrammeRecognized",
            "interAgencyProgrammeRecognized",
            "membershipJoined")) {
      facts.add(of(field, "title", "Titled", "url", URL));
    }
    for (String field : List.of("responsibleAgencyDesignated", "supportAgencyRecognized")) {
      facts.add(of(field, "title", "Agency", "parentBody", "Ministry", "url", URL));
    }
    for (String field : List.of("professionalsCertified", "agencyCertified")) {
      facts.add(of(field, "title", "Certified", "scheme", "ISO", "count", 7, "url", URL));
    }
    for (String field :
        List.of("crossBorderPartnershipRecognized", "publicPrivatePartnershipRecognized")) {
      facts.add(of(field, "title", "Partnership", "partners", List.of("A", "B"), "url", URL));
    }
    facts.add(of("exerciseParticipated", "title", "Exercise", "place", "Yangon", "url", URL));
    for (String field : List.of("treatySigned", "treatyRatified", "treatyAcceded")) {
      facts.add(of(field, "title", "Treaty", "reservations", "None", "url", URL));
    }
    facts.add(
        of("reportingChannelOpened", "title", "Line", "kind", "PHONE", "value", "117", "url", URL));
    facts.add(of("absenceReported", "indicator", "CERTIFICATION"));
    facts.add(of("developmentReported", "indicator", "CERTIFICATION"));
    return facts;
  }

  /** What ends some of these measures. */
  public static List<Map<String, Object>> ends(List<String> measures) {
    return List.of(
        later("legislationRepealed", measure(measures, "1.1.1")),
        later("cirtRecognitionWithdrawn", measure(measures, "1.2.1")),
        later("measureEnded", measure(measures, "1.3.1")),
        later("measureConfirmed", measure(measures, "1.3.2")));
  }

  private static String measure(List<String> measures, String number) {
    return measures.stream().filter(m -> m.contains(":" + number + ":")).findFirst().orElseThrow();
  }

  private static Map<String, Object> later(String field, String measure) {
    return fact(field, "2020", "measureId", measure, "note", "A note", "source", source());
  }

  private static Map<String, Object> of(String field, Object... further) {
    Map<String, Object> fact = fact(field, "2010", further);
    @SuppressWarnings("unchecked")
    Map<String, Object> fields = (Map<String, Object>) fact.get(field);
    fields.put("note", "A note");
    fields.put("source", source());
    return fact;
  }

  private static Map<String, Object> source() {
    return Map.of("title", "A source", "publisher", "ITU", "url", URL, "publishedOn", "2014-08-26");
  }
}
