package org.cyberwellness.document.grammar;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.cyberwellness.profile.event.EventKind.*;
import static org.cyberwellness.profile.event.Indicator.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Indicator;

/**
 * What is said of the date of a measure tells what kind of event brought it: under 1.5.4 a country
 * joined, or took part.
 */
final class MeasureKinds {
  private static final Map<Indicator, Map<String, EventKind>> KINDS =
      Map.ofEntries(
          entry(CRIMINAL_LEGISLATION, Map.of("Enacted", LEGISLATION_ENACTED)),
          entry(REGULATION_AND_COMPLIANCE, Map.of("Enacted", LEGISLATION_ENACTED)),
          entry(CIRT, Map.of("Recognized", CIRT_RECOGNIZED, "Assessed", CIRT_READINESS_ASSESSED)),
          entry(STANDARDS, Map.of("Approved", STANDARDS_FRAMEWORK_APPROVED)),
          entry(CERTIFICATION, Map.of("Approved", CERTIFICATION_FRAMEWORK_APPROVED)),
          entry(POLICY, Map.of("Adopted", STRATEGY_ADOPTED)),
          entry(ROADMAP_FOR_GOVERNANCE, Map.of("Adopted", GOVERNANCE_ROADMAP_ADOPTED)),
          entry(RESPONSIBLE_AGENCY, Map.of("Designated", RESPONSIBLE_AGENCY_DESIGNATED)),
          entry(NATIONAL_BENCHMARKING, Map.of("Recognized", BENCHMARKING_EXERCISE_RECOGNIZED)),
          entry(STANDARDISATION_DEVELOPMENT, Map.of("Recognized", RESEARCH_PROGRAMME_RECOGNIZED)),
          entry(MANPOWER_DEVELOPMENT, Map.of("Recognized", TRAINING_PROGRAMME_RECOGNIZED)),
          entry(PROFESSIONAL_CERTIFICATION, Map.of("Certified", PROFESSIONALS_CERTIFIED)),
          entry(AGENCY_CERTIFICATION, Map.of("Certified", AGENCY_CERTIFIED)),
          entry(INTRA_STATE_COOPERATION, Map.of("Recognized", CROSS_BORDER_PARTNERSHIP_RECOGNIZED)),
          entry(INTRA_AGENCY_COOPERATION, Map.of("Recognized", INTER_AGENCY_PROGRAMME_RECOGNIZED)),
          entry(
              PUBLIC_SECTOR_PARTNERSHIP,
              Map.of("Recognized", PUBLIC_PRIVATE_PARTNERSHIP_RECOGNIZED)),
          entry(
              INTERNATIONAL_COOPERATION,
              Map.of("Joined", MEMBERSHIP_JOINED, "Took part", EXERCISE_PARTICIPATED)),
          entry(CHILD_PROTECTION_LEGISLATION, Map.of("Enacted", LEGISLATION_ENACTED)),
          entry(
              UN_CONVENTION_AND_PROTOCOL,
              Map.of(
                  "Signed", TREATY_SIGNED, "Ratified", TREATY_RATIFIED, "Acceded", TREATY_ACCEDED)),
          entry(INSTITUTIONAL_SUPPORT, Map.of("Recognized", SUPPORT_AGENCY_RECOGNIZED)),
          entry(REPORTING_MECHANISM, Map.of("Opened", REPORTING_CHANNEL_OPENED)));

  private MeasureKinds() {}

  /** The label of the date of such a measure. */
  static String label(Indicator indicator, EventKind kind) {
    return under(indicator).entrySet().stream()
        .filter(known -> known.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** The detail that tells the date, and with it the kind. */
  static Optional<Detail> dateIn(Indicator indicator, List<Detail> details) {
    return details.stream().filter(d -> isLabel(indicator, d.label())).findFirst();
  }

  static boolean isLabel(Indicator indicator, String label) {
    return under(indicator).containsKey(label);
  }

  /** The kind that a label tells. */
  static EventKind kind(Indicator indicator, String label) {
    return Objects.requireNonNull(under(indicator).get(label));
  }

  /** What the label may be: Joined or Took part. */
  static String labels(Indicator indicator) {
    return under(indicator).keySet().stream().sorted().collect(joining(" or "));
  }

  private static Map<String, EventKind> under(Indicator indicator) {
    return Objects.requireNonNull(KINDS.get(indicator));
  }
}
