package org.cyberwellness.document.reading;

import static org.cyberwellness.history.timeline.IndicatorStatus.ABSENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_DEVELOPMENT;
import static org.cyberwellness.history.timeline.IndicatorStatus.IN_PLACE;
import static org.cyberwellness.history.timeline.IndicatorStatus.NOT_REPORTED;
import static org.cyberwellness.profile.event.Indicator.AGENCY_CERTIFICATION;
import static org.cyberwellness.profile.event.Indicator.CERTIFICATION;
import static org.cyberwellness.profile.event.Indicator.CHILD_PROTECTION_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.INSTITUTIONAL_SUPPORT;
import static org.cyberwellness.profile.event.Indicator.INTERNATIONAL_COOPERATION;
import static org.cyberwellness.profile.event.Indicator.INTRA_AGENCY_COOPERATION;
import static org.cyberwellness.profile.event.Indicator.INTRA_STATE_COOPERATION;
import static org.cyberwellness.profile.event.Indicator.MANPOWER_DEVELOPMENT;
import static org.cyberwellness.profile.event.Indicator.NATIONAL_BENCHMARKING;
import static org.cyberwellness.profile.event.Indicator.POLICY;
import static org.cyberwellness.profile.event.Indicator.PROFESSIONAL_CERTIFICATION;
import static org.cyberwellness.profile.event.Indicator.PUBLIC_SECTOR_PARTNERSHIP;
import static org.cyberwellness.profile.event.Indicator.REGULATION_AND_COMPLIANCE;
import static org.cyberwellness.profile.event.Indicator.REPORTING_MECHANISM;
import static org.cyberwellness.profile.event.Indicator.RESPONSIBLE_AGENCY;
import static org.cyberwellness.profile.event.Indicator.ROADMAP_FOR_GOVERNANCE;
import static org.cyberwellness.profile.event.Indicator.STANDARDISATION_DEVELOPMENT;
import static org.cyberwellness.profile.event.Indicator.STANDARDS;
import static org.cyberwellness.profile.event.Indicator.UN_CONVENTION_AND_PROTOCOL;

import java.util.List;

/** What documents say, in sentences of our own, on a Tonga of our own. */
final class Passages {
  private static final String BY_THEN = " ../2015-03-20";

  static final List<Passage> ALL =
      List.of(
          Passage.of(
                  CRIMINAL_LEGISLATION,
                  "Legislation on computer crime has been enacted through the following"
                      + " instruments:",
                  IN_PLACE,
                  "LEGISLATION_ENACTED Computer Offences Act 2003 2003",
                  "LEGISLATION_ENACTED Penal Code" + BY_THEN,
                  "LEGISLATION_ENACTED Act 18.383 (2008) 2008")
              .listing(
                  "Computer Offences Act 2003",
                  "Penal Code: Articles 12, 13(a) and 40",
                  "Act 18.383 (2008)."),
          Passage.of(
                  CRIMINAL_LEGISLATION,
                  "Legislation on computer crime is mandated through the following instrument:",
                  ABSENT,
                  "ABSENCE_REPORTED CRIMINAL_LEGISLATION" + BY_THEN)
              .listing("None."),
          Passage.of(
              CRIMINAL_LEGISLATION,
              "Tonga does not have specific legislation on computer crime.",
              ABSENT,
              "ABSENCE_REPORTED CRIMINAL_LEGISLATION" + BY_THEN),
          Passage.of(
                  REGULATION_AND_COMPLIANCE,
                  "Rules on information security have been enacted through the following"
                      + " instruments:",
                  IN_PLACE,
                  "LEGISLATION_ENACTED Decree 92 of 2011 2011",
                  "DEVELOPMENT_REPORTED REGULATION_AND_COMPLIANCE" + BY_THEN)
              .listing("Decree 92 of 2011", "Data Privacy Bill (2014)"),
          Passage.of(
                  REGULATION_AND_COMPLIANCE,
                  "Rules on information security have been enacted through the following"
                      + " instrument:",
                  IN_DEVELOPMENT,
                  "DEVELOPMENT_REPORTED REGULATION_AND_COMPLIANCE" + BY_THEN)
              .listing("Electronic Signatures Bill"),
          Passage.of(
              CIRT,
              "ITU completed a CIRT readiness assessment for Tonga at Suva, Fiji in May 2012. Tonga"
                  + " has an officially recognized national CIRT known as the Tonga National"
                  + " Response Team (TONCERT).",
              IN_PLACE,
              "CIRT_READINESS_ASSESSED CIRT readiness assessment 2012-05",
              "CIRT_RECOGNIZED Tonga National Response Team" + BY_THEN),
          Passage.of(
              CIRT,
              "Tonga does not have an officially recognized national CIRT; however it is in the"
                  + " process of establishing one.",
              IN_DEVELOPMENT,
              "ABSENCE_REPORTED CIRT" + BY_THEN,
              "DEVELOPMENT_REPORTED CIRT" + BY_THEN),
          Passage.of(
              CIRT,
              "Tonga has two national CIRTs, known as TONCERT and GovCERT-TO.",
              IN_PLACE,
              "CIRT_RECOGNIZED TONCERT" + BY_THEN,
              "CIRT_RECOGNIZED GovCERT-TO" + BY_THEN),
          Passage.of(
              STANDARDS,
              "There is no officially approved national cybersecurity framework for implementing"
                  + " recognized standards.",
              ABSENT,
              "ABSENCE_REPORTED STANDARDS" + BY_THEN),
          Passage.of(
              STANDARDS,
              "Tonga has an officially approved national framework in compliance with ISO 27001,"
                  + " through the Standards Directive.",
              IN_PLACE,
              "STANDARDS_FRAMEWORK_APPROVED ISO 27001, through the Standards Directive" + BY_THEN),
          Passage.of(
              CERTIFICATION,
              "Tonga is drafting a framework for the certification of national agencies.",
              IN_DEVELOPMENT,
              "DEVELOPMENT_REPORTED CERTIFICATION" + BY_THEN),
          Passage.of(
              POLICY,
              "Tonga has an officially recognized national cybersecurity strategy called Safe"
                  + " Shores Strategy.",
              IN_PLACE,
              "STRATEGY_ADOPTED Safe Shores Strategy" + BY_THEN),
          Passage.of(
              POLICY,
              "There is a draft national cybersecurity strategy to be launched by the end of 2015.",
              IN_DEVELOPMENT,
              "DEVELOPMENT_REPORTED POLICY" + BY_THEN),
          Passage.of(
              ROADMAP_FOR_GOVERNANCE,
              "The Safe Shores Strategy provides the national governance roadmap for"
                  + " cybersecurity.",
              IN_PLACE,
              "GOVERNANCE_ROADMAP_ADOPTED Safe Shores Strategy" + BY_THEN),
          Passage.of(
              ROADMAP_FOR_GOVERNANCE,
              "Currently there is no national governance roadmap for cybersecurity in Tonga.",
              ABSENT,
              "ABSENCE_REPORTED ROADMAP_FOR_GOVERNANCE" + BY_THEN),
          Passage.of(
              RESPONSIBLE_AGENCY,
              "The Office of Digital Safety, Ministry of Communications is the officially"
                  + " recognized agency responsible for cybersecurity.",
              IN_PLACE,
              "RESPONSIBLE_AGENCY_DESIGNATED Office of Digital Safety" + BY_THEN),
          Passage.of(
                  RESPONSIBLE_AGENCY,
                  "The following agencies are responsible for cybersecurity in Tonga:",
                  IN_PLACE,
                  "RESPONSIBLE_AGENCY_DESIGNATED Ministry of Transport, Technology and Post"
                      + BY_THEN,
                  "RESPONSIBLE_AGENCY_DESIGNATED Regulatory Authority (TRA)" + BY_THEN)
              .listing("Ministry of Transport, Technology and Post", "Regulatory Authority (TRA)."),
          Passage.of(
              NATIONAL_BENCHMARKING,
              "There is no information on benchmarking exercises in Tonga.",
              NOT_REPORTED),
          Passage.of(
              STANDARDISATION_DEVELOPMENT,
              "Tonga does not currently have any research programmes or projects for cybersecurity"
                  + " standards.",
              ABSENT,
              "ABSENCE_REPORTED STANDARDISATION_DEVELOPMENT" + BY_THEN),
          Passage.of(
                  MANPOWER_DEVELOPMENT,
                  "Tonga has the following training programmes:",
                  IN_PLACE,
                  "TRAINING_PROGRAMME_RECOGNIZED Safe Surfing Week" + BY_THEN,
                  "TRAINING_PROGRAMME_RECOGNIZED Diploma in Network Defence, Nuku'alofa Institute"
                      + BY_THEN)
              .listing("Safe Surfing Week", "Diploma in Network Defence, Nuku'alofa Institute"),
          Passage.of(
              MANPOWER_DEVELOPMENT,
              "There is no officially recognized training programme. However, the Polytechnic"
                  + " offers courses.",
              ABSENT,
              "ABSENCE_REPORTED MANPOWER_DEVELOPMENT" + BY_THEN),
          Passage.of(
              PROFESSIONAL_CERTIFICATION,
              "Tonga does not have any public sector professionals who are certified.",
              ABSENT,
              "ABSENCE_REPORTED PROFESSIONAL_CERTIFICATION" + BY_THEN),
          Passage.of(
              AGENCY_CERTIFICATION,
              "Tonga has no officially recognized agencies that are certified.",
              ABSENT,
              "ABSENCE_REPORTED AGENCY_CERTIFICATION" + BY_THEN),
          Passage.of(
                  INTRA_STATE_COOPERATION,
                  "To share assets across borders, Tonga has officially recognized partnerships"
                      + " with the following organizations:",
                  IN_PLACE,
                  "CROSS_BORDER_PARTNERSHIP_RECOGNIZED Pacific Islands Forum" + BY_THEN,
                  "CROSS_BORDER_PARTNERSHIP_RECOGNIZED APCERT" + BY_THEN)
              .listing("Pacific Islands Forum", "APCERT"),
          Passage.of(
              INTRA_AGENCY_COOPERATION,
              "Tonga has a sharing programme within the public sector known as GovShare.",
              IN_PLACE,
              "INTER_AGENCY_PROGRAMME_RECOGNIZED GovShare" + BY_THEN),
          Passage.of(
              PUBLIC_SECTOR_PARTNERSHIP,
              "There are no programmes for sharing assets with the private sector.",
              ABSENT,
              "ABSENCE_REPORTED PUBLIC_SECTOR_PARTNERSHIP" + BY_THEN),
          Passage.of(
              INTERNATIONAL_COOPERATION,
              "Tonga is a member of the Pacific Safety Initiative and has access to its services."
                  + " Tonga participated in the Reef Drill in October 2013, held in Apia, Samoa."
                  + " Tonga also took part in the Reef Drill at Suva, Fiji, in December 2014"
                  + " (9-11th December 2014).",
              IN_PLACE,
              "MEMBERSHIP_JOINED Pacific Safety Initiative" + BY_THEN,
              "EXERCISE_PARTICIPATED Reef Drill 2013-10",
              "EXERCISE_PARTICIPATED Reef Drill 2014-12-09/2014-12-11"),
          Passage.of(
              CHILD_PROTECTION_LEGISLATION,
              "Tonga does not have specific legislation on child online protection.",
              ABSENT,
              "ABSENCE_REPORTED CHILD_PROTECTION_LEGISLATION" + BY_THEN),
          Passage.of(
              UN_CONVENTION_AND_PROTOCOL,
              "Tonga has acceded, with no declarations or reservations to articles 16, 17(e) and"
                  + " 34(c), to the Convention on the Rights of the Child. Tonga has signed but has"
                  + " not ratified the Optional Protocol to The Convention on the Rights of the"
                  + " Child on the Sale of Children.",
              IN_PLACE,
              "TREATY_ACCEDED Convention on the Rights of the Child" + BY_THEN,
              "TREATY_SIGNED Optional Protocol to the Convention on the Rights of the Child on the"
                  + " Sale of Children"
                  + BY_THEN),
          Passage.of(
              INSTITUTIONAL_SUPPORT,
              "The Children's Commission is the agency that offers institutional support on child"
                  + " online protection.",
              IN_PLACE,
              "SUPPORT_AGENCY_RECOGNIZED Children's Commission" + BY_THEN),
          Passage.of(
              REPORTING_MECHANISM,
              "Incidents can be reported to the Tonga Safety Desk (TSD) on the phone number (676)"
                  + " 23 456 and by the email desk@safety.example.to",
              IN_PLACE,
              "REPORTING_CHANNEL_OPENED Tonga Safety Desk (TSD)" + BY_THEN,
              "REPORTING_CHANNEL_OPENED Tonga Safety Desk (TSD)" + BY_THEN));

  private Passages() {}
}
