package org.cyberwellness.api.recording;

import static org.cyberwellness.api.recording.EventShapes.agency;
import static org.cyberwellness.api.recording.EventShapes.certification;
import static org.cyberwellness.api.recording.EventShapes.partnership;
import static org.cyberwellness.api.recording.EventShapes.titled;
import static org.cyberwellness.api.recording.EventShapes.treaty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.AgencyCertified;
import org.cyberwellness.profile.event.BenchmarkingExerciseRecognized;
import org.cyberwellness.profile.event.CertificationFrameworkApproved;
import org.cyberwellness.profile.event.CirtReadinessAssessed;
import org.cyberwellness.profile.event.CirtRecognitionWithdrawn;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.CrossBorderPartnershipRecognized;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.GovernanceRoadmapAdopted;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.InterAgencyProgrammeRecognized;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.LegislationRepealed;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnded;
import org.cyberwellness.profile.event.MembershipJoined;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Percentage;
import org.cyberwellness.profile.event.PopulationEstimated;
import org.cyberwellness.profile.event.ProfessionalsCertified;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.PublicPrivatePartnershipRecognized;
import org.cyberwellness.profile.event.ReportingChannelKind;
import org.cyberwellness.profile.event.ReportingChannelOpened;
import org.cyberwellness.profile.event.ResearchProgrammeRecognized;
import org.cyberwellness.profile.event.ResponsibleAgencyDesignated;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.StandardsFrameworkApproved;
import org.cyberwellness.profile.event.StrategyAdopted;
import org.cyberwellness.profile.event.SupportAgencyRecognized;
import org.cyberwellness.profile.event.TrainingProgrammeRecognized;
import org.cyberwellness.profile.event.TreatyAcceded;
import org.cyberwellness.profile.event.TreatyRatified;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;

/** Reads the input of one event, a oneOf input object. */
public final class EventInputs {
  private EventInputs() {}

  /** The input field of a kind of event: legislationEnacted for LEGISLATION_ENACTED. */
  public static String fieldOf(EventKind kind) {
    StringBuilder field = new StringBuilder();
    for (String word : kind.name().split("_")) {
      String lower = word.toLowerCase(Locale.ROOT);
      field.append(
          field.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return field.toString();
  }

  /**
   * Reads an event.
   *
   * @param source the source if the event names none; null only if it names one
   * @throws InvalidInputException if a value is refused
   */
  @SuppressWarnings("unchecked")
  public static ProfileEvent read(
      Map<String, Object> oneOf, List<String> path, @Nullable Source source) {
    for (EventKind kind : EventKind.values()) {
      String field = fieldOf(kind);
      if (oneOf.get(field) instanceof Map<?, ?> given) {
        InputFields fields =
            new InputFields((Map<String, Object>) given, UserError.plus(path, field));
        Source own = fields.source();
        return read(kind, fields, Objects.requireNonNull(own == null ? source : own));
      }
    }
    throw new IllegalStateException("the schema has an unknown kind of event");
  }

  private static ProfileEvent read(EventKind kind, InputFields in, Source source) {
    Effective effective = in.effective();
    @Nullable Passage note = in.note();
    return switch (kind) {
      case POPULATION_ESTIMATED ->
          new PopulationEstimated(
              effective, in.required("total", n -> new Headcount((Integer) n)), source, note);
      case INTERNET_USE_MEASURED ->
          new InternetUseMeasured(
              effective,
              in.required("percentage", n -> new Percentage(((Number) n).doubleValue())),
              source,
              note);
      case LEGISLATION_ENACTED ->
          new LegislationEnacted(
              effective,
              in.choice("area", LegislationArea.class),
              in.line("title"),
              in.optionalPassage("provisions"),
              in.url(),
              in.replaces(),
              source,
              note);
      case CIRT_RECOGNIZED ->
          new CirtRecognized(
              effective,
              in.line("title"),
              in.optionalLine("acronym"),
              in.url(),
              in.replaces(),
              source,
              note);
      case CIRT_READINESS_ASSESSED ->
          new CirtReadinessAssessed(
              effective, in.line("assessor"), in.optionalLine("place"), in.url(), source, note);
      case STANDARDS_FRAMEWORK_APPROVED -> titled(StandardsFrameworkApproved::new, in, source);
      case CERTIFICATION_FRAMEWORK_APPROVED ->
          titled(CertificationFrameworkApproved::new, in, source);
      case STRATEGY_ADOPTED -> titled(StrategyAdopted::new, in, source);
      case GOVERNANCE_ROADMAP_ADOPTED -> titled(GovernanceRoadmapAdopted::new, in, source);
      case BENCHMARKING_EXERCISE_RECOGNIZED ->
          titled(BenchmarkingExerciseRecognized::new, in, source);
      case RESEARCH_PROGRAMME_RECOGNIZED -> titled(ResearchProgrammeRecognized::new, in, source);
      case TRAINING_PROGRAMME_RECOGNIZED -> titled(TrainingProgrammeRecognized::new, in, source);
      case INTER_AGENCY_PROGRAMME_RECOGNIZED ->
          titled(InterAgencyProgrammeRecognized::new, in, source);
      case MEMBERSHIP_JOINED -> titled(MembershipJoined::new, in, source);
      case RESPONSIBLE_AGENCY_DESIGNATED -> agency(ResponsibleAgencyDesignated::new, in, source);
      case SUPPORT_AGENCY_RECOGNIZED -> agency(SupportAgencyRecognized::new, in, source);
      case PROFESSIONALS_CERTIFIED -> certification(ProfessionalsCertified::new, in, source);
      case AGENCY_CERTIFIED -> certification(AgencyCertified::new, in, source);
      case CROSS_BORDER_PARTNERSHIP_RECOGNIZED ->
          partnership(CrossBorderPartnershipRecognized::new, in, source);
      case PUBLIC_PRIVATE_PARTNERSHIP_RECOGNIZED ->
          partnership(PublicPrivatePartnershipRecognized::new, in, source);
      case EXERCISE_PARTICIPATED ->
          new ExerciseParticipated(
              effective, in.line("title"), in.optionalLine("place"), in.url(), source, note);
      case TREATY_SIGNED -> treaty(TreatySigned::new, in, source);
      case TREATY_RATIFIED -> treaty(TreatyRatified::new, in, source);
      case TREATY_ACCEDED -> treaty(TreatyAcceded::new, in, source);
      case REPORTING_CHANNEL_OPENED ->
          new ReportingChannelOpened(
              effective,
              in.line("title"),
              in.choice("kind", ReportingChannelKind.class),
              in.line("value"),
              in.url(),
              in.replaces(),
              source,
              note);
      case ABSENCE_REPORTED ->
          new AbsenceReported(effective, in.choice("indicator", Indicator.class), source, note);
      case DEVELOPMENT_REPORTED ->
          new DevelopmentReported(effective, in.choice("indicator", Indicator.class), source, note);
      case LEGISLATION_REPEALED -> new LegislationRepealed(effective, in.measure(), source, note);
      case CIRT_RECOGNITION_WITHDRAWN ->
          new CirtRecognitionWithdrawn(effective, in.measure(), source, note);
      case MEASURE_ENDED -> new MeasureEnded(effective, in.measure(), source, note);
      case MEASURE_CONFIRMED -> new MeasureConfirmed(effective, in.measure(), source, note);
    };
  }
}
