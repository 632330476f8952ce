package org.cyberwellness.api.event;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.profile.event.AgencyCertified;
import org.cyberwellness.profile.event.BenchmarkingExerciseRecognized;
import org.cyberwellness.profile.event.CertificationFrameworkApproved;
import org.cyberwellness.profile.event.CirtReadinessAssessed;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.CrossBorderPartnershipRecognized;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.GovernanceRoadmapAdopted;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.InterAgencyProgrammeRecognized;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MembershipJoined;
import org.cyberwellness.profile.event.ProfessionalsCertified;
import org.cyberwellness.profile.event.PublicPrivatePartnershipRecognized;
import org.cyberwellness.profile.event.ReportingChannelOpened;
import org.cyberwellness.profile.event.ResearchProgrammeRecognized;
import org.cyberwellness.profile.event.ResponsibleAgencyDesignated;
import org.cyberwellness.profile.event.StandardsFrameworkApproved;
import org.cyberwellness.profile.event.StrategyAdopted;
import org.cyberwellness.profile.event.SupportAgencyRecognized;
import org.cyberwellness.profile.event.TrainingProgrammeRecognized;
import org.cyberwellness.profile.event.TreatyAcceded;
import org.cyberwellness.profile.event.TreatyActed;
import org.cyberwellness.profile.event.TreatyRatified;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Maps measures to their types of the schema, and to the fields that only these types have. */
@Component
class MeasureTypes implements RuntimeWiringConfigurer {
  /** For each type its own fields, with the name of the event's field. */
  private static final Map<String, Map<String, String>> DETAILS =
      Map.ofEntries(
          Map.entry("LegalInstrument", Map.of("provisions", "provisions")),
          Map.entry("Cirt", Map.of("acronym", "acronym")),
          Map.entry("CirtReadinessAssessment", Map.of("assessor", "assessor", "place", "place")),
          Map.entry("Framework", Map.of()),
          Map.entry("Strategy", Map.of()),
          Map.entry("Agency", Map.of("parentBody", "parentBody")),
          Map.entry("Programme", Map.of()),
          Map.entry("Certification", Map.of("scheme", "scheme", "count", "count")),
          Map.entry("Partnership", Map.of("partners", "partners")),
          Map.entry("Membership", Map.of()),
          Map.entry("ExerciseParticipation", Map.of("place", "place")),
          Map.entry("TreatyAction", Map.of("reservations", "reservations")),
          Map.entry("ReportingChannel", Map.of("kind", "channel", "value", "value")));

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Measure",
        measure ->
            measure.typeResolver(
                env -> env.getSchema().getObjectType(typeOf(fact(env.getObject())))));
    DETAILS.forEach((type, fields) -> wiring.type(type, measure -> details(measure, fields)));
    wiring.type(
        "TreatyAction",
        treaty ->
            treaty.dataFetcher("action", env -> actionOf((TreatyActed) fact(env.getSource()))));
  }

  private static TypeRuntimeWiring.Builder details(
      TypeRuntimeWiring.Builder measure, Map<String, String> fields) {
    fields.forEach(
        (field, detail) -> measure.dataFetcher(field, env -> detail(env.getSource(), detail)));
    return measure;
  }

  private static @Nullable Object detail(@Nullable Object measure, String name) {
    Object detail = EventFields.of(fact(measure)).get(name);
    return detail instanceof Headcount count ? count.value() : detail;
  }

  private static MeasureBegun fact(@Nullable Object measure) {
    return ((MeasureView) Objects.requireNonNull(measure)).measure().fact();
  }

  private static String actionOf(TreatyActed treaty) {
    return switch (treaty) {
      case TreatySigned _ -> "SIGNED";
      case TreatyRatified _ -> "RATIFIED";
      case TreatyAcceded _ -> "ACCEDED";
    };
  }

  /** The name of the type of the measure that an event begins. */
  static String typeOf(MeasureBegun fact) {
    return switch (fact) {
      case LegislationEnacted _ -> "LegalInstrument";
      case CirtRecognized _ -> "Cirt";
      case CirtReadinessAssessed _ -> "CirtReadinessAssessment";
      case StandardsFrameworkApproved _, CertificationFrameworkApproved _ -> "Framework";
      case StrategyAdopted _, GovernanceRoadmapAdopted _ -> "Strategy";
      case ResponsibleAgencyDesignated _, SupportAgencyRecognized _ -> "Agency";
      case BenchmarkingExerciseRecognized _,
          ResearchProgrammeRecognized _,
          TrainingProgrammeRecognized _,
          InterAgencyProgrammeRecognized _ ->
          "Programme";
      case ProfessionalsCertified _, AgencyCertified _ -> "Certification";
      case CrossBorderPartnershipRecognized _, PublicPrivatePartnershipRecognized _ ->
          "Partnership";
      case MembershipJoined _ -> "Membership";
      case ExerciseParticipated _ -> "ExerciseParticipation";
      case TreatyActed _ -> "TreatyAction";
      case ReportingChannelOpened _ -> "ReportingChannel";
    };
  }
}
