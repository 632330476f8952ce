package org.cyberwellness.api.recording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Reads the input of one event: the one of its kinds that is given. */
final class EventInputs {
  private EventInputs() {}

  /** The field that gives an event of this kind: LEGISLATION_ENACTED is legislationEnacted. */
  static String fieldOf(EventKind kind) {
    StringBuilder field = new StringBuilder();
    for (String word : kind.name().split("_")) {
      String lower = word.toLowerCase(Locale.ROOT);
      field.append(
          field.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return field.toString();
  }

  /**
   * The event that an input gives.
   *
   * @param source of an event that names none of its own
   * @throws InvalidInputException where a value of it is refused
   */
  @SuppressWarnings("unchecked")
  static ProfileEvent read(Map<String, Object> oneOf, List<String> path, Source source) {
    for (EventKind kind : EventKind.values()) {
      String field = fieldOf(kind);
      if (oneOf.get(field) instanceof Map<?, ?> given) {
        InputFields fields =
            new InputFields((Map<String, Object>) given, UserError.plus(path, field));
        Source own = fields.source();
        return read(kind, fields, own == null ? source : own);
      }
    }
    throw new IllegalStateException("the schema has a kind of event that is unknown here");
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
      case LEGISLATION_REPEALED -> new LegislationRepealed(effective, in.measure(), source, note);
      case CIRT_RECOGNIZED ->
          new CirtRecognized(
              effective,
              in.line("title"),
              in.optionalLine("acronym"),
              in.url(),
              in.replaces(),
              source,
              note);
      case CIRT_RECOGNITION_WITHDRAWN ->
          new CirtRecognitionWithdrawn(effective, in.measure(), source, note);
      case CIRT_READINESS_ASSESSED ->
          new CirtReadinessAssessed(
              effective, in.line("assessor"), in.optionalLine("place"), in.url(), source, note);
      case STANDARDS_FRAMEWORK_APPROVED ->
          new StandardsFrameworkApproved(
              effective, in.line("title"), in.url(), in.replaces(), source, note);
      case CERTIFICATION_FRAMEWORK_APPROVED ->
          new CertificationFrameworkApproved(
              effective, in.line("title"), in.url(), in.replaces(), source, note);
      case STRATEGY_ADOPTED ->
          new StrategyAdopted(effective, in.line("title"), in.url(), in.replaces(), source, note);
      case GOVERNANCE_ROADMAP_ADOPTED ->
          new GovernanceRoadmapAdopted(
              effective, in.line("title"), in.url(), in.replaces(), source, note);
      case RESPONSIBLE_AGENCY_DESIGNATED ->
          new ResponsibleAgencyDesignated(
              effective,
              in.line("title"),
              in.optionalLine("parentBody"),
              in.url(),
              in.replaces(),
              source,
              note);
      case BENCHMARKING_EXERCISE_RECOGNIZED ->
          new BenchmarkingExerciseRecognized(
              effective, in.line("title"), in.url(), in.replaces(), source, note);
      case RESEARCH_PROGRAMME_RECOGNIZED ->
          new ResearchProgrammeRecognized(
              effective, in.line("title"), in.url(), in.replaces(), source, note);
      case TRAINING_PROGRAMME_RECOGNIZED ->
          new TrainingProgrammeRecognized(
              effective, in.line("title"), in.url(), in.replaces(), source, note);
      case PROFESSIONALS_CERTIFIED ->
          new ProfessionalsCertified(
              effective,
              in.line("title"),
              in.optionalLine("scheme"),
              in.optionalHeadcount("count"),
              in.url(),
              in.replaces(),
              source,
              note);
      case AGENCY_CERTIFIED ->
          new AgencyCertified(
              effective,
              in.line("title"),
              in.optionalLine("scheme"),
              in.optionalHeadcount("count"),
              in.url(),
              in.replaces(),
              source,
              note);
      case CROSS_BORDER_PARTNERSHIP_RECOGNIZED ->
          new CrossBorderPartnershipRecognized(
              effective,
              in.line("title"),
              in.lines("partners"),
              in.url(),
              in.replaces(),
              source,
              note);
      case INTER_AGENCY_PROGRAMME_RECOGNIZED ->
          new InterAgencyProgrammeRecognized(
              effective, in.line("title"), in.url(), in.replaces(), source, note);
      case PUBLIC_PRIVATE_PARTNERSHIP_RECOGNIZED ->
          new PublicPrivatePartnershipRecognized(
              effective,
              in.line("title"),
              in.lines("partners"),
              in.url(),
              in.replaces(),
              source,
              note);
      case MEMBERSHIP_JOINED ->
          new MembershipJoined(effective, in.line("title"), in.url(), in.replaces(), source, note);
      case EXERCISE_PARTICIPATED ->
          new ExerciseParticipated(
              effective, in.line("title"), in.optionalLine("place"), in.url(), source, note);
      case TREATY_SIGNED ->
          new TreatySigned(
              effective,
              in.line("title"),
              in.optionalPassage("reservations"),
              in.url(),
              source,
              note);
      case TREATY_RATIFIED ->
          new TreatyRatified(
              effective,
              in.line("title"),
              in.optionalPassage("reservations"),
              in.url(),
              source,
              note);
      case TREATY_ACCEDED ->
          new TreatyAcceded(
              effective,
              in.line("title"),
              in.optionalPassage("reservations"),
              in.url(),
              source,
              note);
      case SUPPORT_AGENCY_RECOGNIZED ->
          new SupportAgencyRecognized(
              effective,
              in.line("title"),
              in.optionalLine("parentBody"),
              in.url(),
              in.replaces(),
              source,
              note);
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
      case MEASURE_ENDED -> new MeasureEnded(effective, in.measure(), source, note);
    };
  }
}
