package org.cyberwellness.api.oracle;

import static java.util.stream.Collectors.groupingBy;
import static org.cyberwellness.api.oracle.Statement.Sort.ASSESSMENT;
import static org.cyberwellness.api.oracle.Statement.Sort.EXERCISE;
import static org.cyberwellness.api.oracle.Statement.Sort.FIGURE;
import static org.cyberwellness.api.oracle.Statement.Sort.MEASURE;
import static org.cyberwellness.api.oracle.Statement.Sort.SIGNATURE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which events speak of which row of the template, as the schema tells. */
final class StatementShapes {
  private static final String URL = "https://example.org/fact";

  /**
   * An event that brings a measure or a figure.
   *
   * @param always names and values of the fields that it always has, in turn
   * @param sometimes those that may be left out
   */
  record Shape(
      String field,
      String row,
      Statement.Sort sort,
      boolean replaces,
      List<?> always,
      List<?> sometimes) {

    Map<String, Object> fields(RandomGenerator random) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (int i = 0; i < always.size(); i += 2) {
        fields.put((String) always.get(i), value(always.get(i + 1), random));
      }
      for (int i = 0; i < sometimes.size(); i += 2) {
        if (random.nextBoolean()) {
          fields.put((String) sometimes.get(i), value(sometimes.get(i + 1), random));
        }
      }
      return fields;
    }

    private static Object value(Object value, RandomGenerator random) {
      return switch (value) {
        case Integer most -> random.nextInt(most);
        case Double most -> random.nextInt(most.intValue() * 4) / 4.0;
        case String text when text.equals("A title") -> "Title " + random.nextInt(3);
        default -> value;
      };
    }
  }

  /** The shapes of each row: of the 21 indicators and the two figures. */
  static final Map<String, List<Shape>> ROWS =
      Stream.of(
              figure("populationEstimated", "population", "total", 20_000_000),
              figure("internetUseMeasured", "internetUsers", "percentage", 100.0),
              law("CRIMINAL", "CRIMINAL_LEGISLATION"),
              law("REGULATION_AND_COMPLIANCE", "REGULATION_AND_COMPLIANCE"),
              law("CHILD_PROTECTION", "CHILD_PROTECTION_LEGISLATION"),
              measure("cirtRecognized", "CIRT", "acronym", "T"),
              new Shape(
                  "cirtReadinessAssessed",
                  "CIRT",
                  ASSESSMENT,
                  false,
                  List.of("assessor", "ITU"),
                  List.of("place", "Geneva", "url", URL)),
              measure("standardsFrameworkApproved", "STANDARDS"),
              measure("certificationFrameworkApproved", "CERTIFICATION"),
              measure("strategyAdopted", "POLICY"),
              measure("governanceRoadmapAdopted", "ROADMAP_FOR_GOVERNANCE"),
              measure("responsibleAgencyDesignated", "RESPONSIBLE_AGENCY", "parentBody", "M"),
              measure("benchmarkingExerciseRecognized", "NATIONAL_BENCHMARKING"),
              measure("researchProgrammeRecognized", "STANDARDISATION_DEVELOPMENT"),
              measure("trainingProgrammeRecognized", "MANPOWER_DEVELOPMENT"),
              measure(
                  "professionalsCertified",
                  "PROFESSIONAL_CERTIFICATION",
                  "scheme",
                  "S",
                  "count",
                  500),
              measure("agencyCertified", "AGENCY_CERTIFICATION", "scheme", "ISO", "count", 500),
              measure("interAgencyProgrammeRecognized", "INTRA_AGENCY_COOPERATION"),
              partnership("crossBorderPartnershipRecognized", "INTRA_STATE_COOPERATION"),
              partnership("publicPrivatePartnershipRecognized", "PUBLIC_SECTOR_PARTNERSHIP"),
              measure("membershipJoined", "INTERNATIONAL_COOPERATION"),
              new Shape(
                  "exerciseParticipated",
                  "INTERNATIONAL_COOPERATION",
                  EXERCISE,
                  false,
                  List.of("title", "A title"),
                  List.of("place", "Yangon", "url", URL)),
              treaty("treatySigned", SIGNATURE),
              treaty("treatyRatified", MEASURE),
              treaty("treatyAcceded", MEASURE),
              measure("supportAgencyRecognized", "INSTITUTIONAL_SUPPORT", "parentBody", "M"),
              new Shape(
                  "reportingChannelOpened",
                  "REPORTING_MECHANISM",
                  MEASURE,
                  true,
                  List.of("title", "A title", "kind", "PHONE", "value", "117"),
                  List.of("url", URL)))
          .collect(groupingBy(Shape::row, TreeMap::new, Collectors.toList()));

  /** The 21 indicators. */
  static final List<String> INDICATORS =
      ROWS.entrySet().stream()
          .filter(row -> row.getValue().getFirst().sort() != FIGURE)
          .map(Map.Entry::getKey)
          .toList();

  /** The indicators that do not count for readiness. */
  static final Set<String> SECTION_2 =
      Set.of(
          "CHILD_PROTECTION_LEGISLATION",
          "UN_CONVENTION_AND_PROTOCOL",
          "INSTITUTIONAL_SUPPORT",
          "REPORTING_MECHANISM");

  private StatementShapes() {}

  /** The events that can end what this one brought. */
  static List<String> endsOf(Statement measure) {
    return switch (measure.field()) {
      case "legislationEnacted" -> List.of("legislationRepealed", "measureEnded");
      case "cirtRecognized" -> List.of("cirtRecognitionWithdrawn", "measureEnded");
      default -> List.of("measureEnded");
    };
  }

  private static Shape figure(String field, String row, String value, Object most) {
    return new Shape(field, row, FIGURE, false, List.of(value, most), List.of());
  }

  private static Shape law(String area, String row) {
    return new Shape(
        "legislationEnacted",
        row,
        MEASURE,
        true,
        List.of("area", area, "title", "A title"),
        List.of("provisions", "All of it", "url", URL));
  }

  private static Shape measure(String field, String row, Object... sometimes) {
    return new Shape(
        field,
        row,
        MEASURE,
        true,
        List.of("title", "A title"),
        Stream.concat(Stream.of("url", URL), Stream.of(sometimes)).toList());
  }

  private static Shape partnership(String field, String row) {
    return new Shape(
        field,
        row,
        MEASURE,
        true,
        List.of("title", "A title", "partners", List.of("A", "B")),
        List.of("url", URL));
  }

  private static Shape treaty(String field, Statement.Sort sort) {
    return new Shape(
        field,
        "UN_CONVENTION_AND_PROTOCOL",
        sort,
        false,
        List.of("title", "A title"),
        List.of("reservations", "None", "url", URL));
  }
}
