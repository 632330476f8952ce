package org.cyberwellness.api.profile;

import static org.cyberwellness.profile.event.Indicator.*;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.profile.event.Indicator;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The template's sections in the schema: each field of a section is a further section, or the
 * statement on an indicator.
 */
@Component
class TemplateSections implements RuntimeWiringConfigurer {
  private static final Map<String, Map<String, Indicator>> STATEMENTS =
      Map.of(
          "LegalMeasures",
          Map.of(
              "criminalLegislation", CRIMINAL_LEGISLATION,
              "regulationAndCompliance", REGULATION_AND_COMPLIANCE),
          "TechnicalMeasures",
          Map.of("cirt", CIRT, "standards", STANDARDS, "certification", CERTIFICATION),
          "OrganizationMeasures",
          Map.of(
              "policy", POLICY,
              "roadmapForGovernance", ROADMAP_FOR_GOVERNANCE,
              "responsibleAgency", RESPONSIBLE_AGENCY,
              "nationalBenchmarking", NATIONAL_BENCHMARKING),
          "CapacityBuilding",
          Map.of(
              "standardisationDevelopment", STANDARDISATION_DEVELOPMENT,
              "manpowerDevelopment", MANPOWER_DEVELOPMENT,
              "professionalCertification", PROFESSIONAL_CERTIFICATION,
              "agencyCertification", AGENCY_CERTIFICATION),
          "Cooperation",
          Map.of(
              "intraState", INTRA_STATE_COOPERATION,
              "intraAgency", INTRA_AGENCY_COOPERATION,
              "publicSectorPartnership", PUBLIC_SECTOR_PARTNERSHIP,
              "international", INTERNATIONAL_COOPERATION),
          "ChildOnlineProtection",
          Map.of(
              "nationalLegislation", CHILD_PROTECTION_LEGISLATION,
              "unConventionAndProtocol", UN_CONVENTION_AND_PROTOCOL,
              "institutionalSupport", INSTITUTIONAL_SUPPORT,
              "reportingMechanism", REPORTING_MECHANISM));

  private static final Map<String, Iterable<String>> SECTIONS =
      Map.of(
          "Profile", List.of("cybersecurity", "childOnlineProtection"),
          "Cybersecurity",
              List.of("legal", "technical", "organization", "capacityBuilding", "cooperation"));

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    SECTIONS.forEach(
        (type, fields) ->
            wiring.type(
                type,
                section -> {
                  fields.forEach(field -> section.dataFetcher(field, env -> env.getSource()));
                  return section;
                }));
    STATEMENTS.forEach(
        (type, fields) ->
            wiring.type(
                type,
                section -> {
                  fields.forEach(
                      (field, indicator) ->
                          section.dataFetcher(
                              field,
                              env ->
                                  ((ProfileView) Objects.requireNonNull(env.getSource()))
                                      .statement(indicator)));
                  return section;
                }));
  }
}
