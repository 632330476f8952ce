package org.cyberwellness.document.reading;

import java.util.List;
import org.cyberwellness.profile.event.LegislationArea;

/** Reads what is in place, by the sort of measure that the indicator has. */
final class Measures {
  private Measures() {}

  /** What a sentence says to be in place. */
  static void read(Sentence sentence, Context context, Findings findings) {
    switch (context.indicator()) {
      case CRIMINAL_LEGISLATION -> readLaws(sentence, LegislationArea.CRIMINAL, context, findings);
      case REGULATION_AND_COMPLIANCE ->
          readLaws(sentence, LegislationArea.REGULATION_AND_COMPLIANCE, context, findings);
      case CHILD_PROTECTION_LEGISLATION ->
          readLaws(sentence, LegislationArea.CHILD_PROTECTION, context, findings);
      case CIRT -> Teams.read(sentence, context, findings);
      case INTERNATIONAL_COOPERATION -> Cooperation.read(sentence, context, findings);
      case UN_CONVENTION_AND_PROTOCOL -> Treaties.read(sentence, context, findings);
      case REPORTING_MECHANISM -> Channels.read(sentence, context, findings);
      case STANDARDS,
          CERTIFICATION,
          POLICY,
          ROADMAP_FOR_GOVERNANCE,
          RESPONSIBLE_AGENCY,
          NATIONAL_BENCHMARKING,
          STANDARDISATION_DEVELOPMENT,
          MANPOWER_DEVELOPMENT,
          PROFESSIONAL_CERTIFICATION,
          AGENCY_CERTIFICATION,
          INTRA_STATE_COOPERATION,
          INTRA_AGENCY_COOPERATION,
          PUBLIC_SECTOR_PARTNERSHIP,
          INSTITUTIONAL_SUPPORT ->
          NamedMeasures.read(sentence, context, findings);
    }
  }

  private static void readLaws(
      Sentence sentence, LegislationArea area, Context context, Findings findings) {
    List<String> names = Names.in(sentence.text(), false);
    if (names.isEmpty()) {
      findings.addUnnamed(sentence);
    }
    NameDoubts.warn(names, sentence, findings);
    for (String name : names) {
      findings.add(sentence.line(), () -> Law.of(name).event(area, name, context));
    }
  }

  /** What an item of a list says to be in place, which its lead tells of. */
  static void readItem(String lead, Sentence item, Context context, Findings findings) {
    switch (context.indicator()) {
      case CRIMINAL_LEGISLATION -> readLaw(item, LegislationArea.CRIMINAL, context, findings);
      case REGULATION_AND_COMPLIANCE ->
          readLaw(item, LegislationArea.REGULATION_AND_COMPLIANCE, context, findings);
      case CHILD_PROTECTION_LEGISLATION ->
          readLaw(item, LegislationArea.CHILD_PROTECTION, context, findings);
      case CIRT -> {
        if (Teams.isAssessment(item.text())) {
          Teams.readAssessment(item, context, findings);
        } else {
          Teams.read(item.text(), item, context, findings);
        }
      }
      case INTERNATIONAL_COOPERATION -> Cooperation.readItem(lead, item, context, findings);
      case UN_CONVENTION_AND_PROTOCOL ->
          Treaties.read(new Sentence(lead + " the " + item.text(), item.line()), context, findings);
      case REPORTING_MECHANISM ->
          Channels.read(new Sentence(lead + " " + item.text(), item.line()), context, findings);
      case STANDARDS,
          CERTIFICATION,
          POLICY,
          ROADMAP_FOR_GOVERNANCE,
          RESPONSIBLE_AGENCY,
          NATIONAL_BENCHMARKING,
          STANDARDISATION_DEVELOPMENT,
          MANPOWER_DEVELOPMENT,
          PROFESSIONAL_CERTIFICATION,
          AGENCY_CERTIFICATION,
          INTRA_STATE_COOPERATION,
          INTRA_AGENCY_COOPERATION,
          PUBLIC_SECTOR_PARTNERSHIP,
          INSTITUTIONAL_SUPPORT ->
          NamedMeasures.add(item.text(), item, lead, context, findings);
    }
  }

  private static void readLaw(
      Sentence item, LegislationArea area, Context context, Findings findings) {
    findings.add(item.line(), () -> Law.of(item.text()).event(area, item.text(), context));
  }
}
