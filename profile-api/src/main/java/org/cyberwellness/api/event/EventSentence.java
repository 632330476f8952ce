package org.cyberwellness.api.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.AgencyCertified;
import org.cyberwellness.profile.event.BenchmarkingExerciseRecognized;
import org.cyberwellness.profile.event.CertificationFrameworkApproved;
import org.cyberwellness.profile.event.CirtReadinessAssessed;
import org.cyberwellness.profile.event.CirtRecognitionWithdrawn;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.CrossBorderPartnershipRecognized;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.GovernanceRoadmapAdopted;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.InterAgencyProgrammeRecognized;
import org.cyberwellness.profile.event.InternetUseMeasured;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.LegislationRepealed;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.MeasureConfirmed;
import org.cyberwellness.profile.event.MeasureEnded;
import org.cyberwellness.profile.event.MembershipJoined;
import org.cyberwellness.profile.event.PopulationEstimated;
import org.cyberwellness.profile.event.ProfessionalsCertified;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.PublicPrivatePartnershipRecognized;
import org.cyberwellness.profile.event.ReportingChannelOpened;
import org.cyberwellness.profile.event.ResearchProgrammeRecognized;
import org.cyberwellness.profile.event.ResponsibleAgencyDesignated;
import org.cyberwellness.profile.event.StandardsFrameworkApproved;
import org.cyberwellness.profile.event.StrategyAdopted;
import org.cyberwellness.profile.event.SupportAgencyRecognized;
import org.cyberwellness.profile.event.TrainingProgrammeRecognized;
import org.cyberwellness.profile.event.TreatyAcceded;
import org.cyberwellness.profile.event.TreatyRatified;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;

/** Describes an event in one sentence. */
public final class EventSentence {
  private EventSentence() {}

  /** The sentence, with a capital letter and a full stop. */
  public static String of(ProfileEvent event) {
    return "%s %s.".formatted(said(event), DateText.when(event.effective()));
  }

  private static String said(ProfileEvent event) {
    return switch (event) {
      case PopulationEstimated e ->
          String.format(Locale.ENGLISH, "The population was %,d", e.total().value());
      case InternetUseMeasured e ->
          "%s%% of the population used the internet"
              .formatted(BigDecimal.valueOf(e.percentage().value()).toPlainString());
      case LegislationEnacted e -> "The law “%s” came into force".formatted(e.title());
      case LegislationRepealed _ -> "A law ceased to be in force";
      case CirtRecognized e -> "The CIRT “%s” was officially recognized".formatted(e.title());
      case CirtRecognitionWithdrawn _ -> "A CIRT ceased to be officially recognized";
      case CirtReadinessAssessed e ->
          "%s assessed the readiness for a CIRT%s".formatted(e.assessor(), at(e.place()));
      case StandardsFrameworkApproved e ->
          "The standards framework “%s” was approved".formatted(e.title());
      case CertificationFrameworkApproved e ->
          "The certification framework “%s” was approved".formatted(e.title());
      case StrategyAdopted e -> "The strategy “%s” was adopted".formatted(e.title());
      case GovernanceRoadmapAdopted e ->
          "The governance roadmap “%s” was adopted".formatted(e.title());
      case ResponsibleAgencyDesignated e ->
          "“%s” was made responsible for cybersecurity".formatted(e.title());
      case BenchmarkingExerciseRecognized e ->
          "The benchmarking exercise “%s” was recognized".formatted(e.title());
      case ResearchProgrammeRecognized e ->
          "The research programme “%s” was recognized".formatted(e.title());
      case TrainingProgrammeRecognized e ->
          "The training programme “%s” was recognized".formatted(e.title());
      case ProfessionalsCertified e ->
          "Public sector professionals were certified: “%s”".formatted(e.title());
      case AgencyCertified e -> "The agency “%s” was certified".formatted(e.title());
      case CrossBorderPartnershipRecognized e ->
          "The cross-border partnership “%s”%s was recognized"
              .formatted(e.title(), with(e.partners()));
      case InterAgencyProgrammeRecognized e ->
          "The inter-agency programme “%s” was recognized".formatted(e.title());
      case PublicPrivatePartnershipRecognized e ->
          "The public-private partnership “%s”%s was recognized"
              .formatted(e.title(), with(e.partners()));
      case MembershipJoined e -> "The country joined “%s”".formatted(e.title());
      case ExerciseParticipated e ->
          "The country took part in “%s”%s".formatted(e.title(), at(e.place()));
      case TreatySigned e -> "The country signed the “%s”".formatted(e.title());
      case TreatyRatified e -> "The country ratified the “%s”".formatted(e.title());
      case TreatyAcceded e -> "The country acceded to the “%s”".formatted(e.title());
      case SupportAgencyRecognized e ->
          "“%s” was recognized as supporting child online protection".formatted(e.title());
      case ReportingChannelOpened e ->
          "Incidents could be reported to “%s” (%s)".formatted(e.title(), e.value());
      case AbsenceReported e ->
          "Nothing was in place for %s, the source says".formatted(name(e.indicator()));
      case DevelopmentReported e ->
          "Something was in preparation for %s, the source says".formatted(name(e.indicator()));
      case MeasureConfirmed e ->
          "A measure of %s was in force, the source says".formatted(name(e.row()));
      case MeasureEnded e -> "A measure of %s ended".formatted(name(e.row()));
    };
  }

  private static String name(Indicator indicator) {
    return "%s (%s)".formatted(indicator.number(), indicator.title());
  }

  private static String at(@Nullable Line place) {
    return place == null ? "" : " at " + place;
  }

  private static String with(List<Line> partners) {
    return partners.isEmpty()
        ? ""
        : partners.stream().map(Line::text).collect(Collectors.joining(", ", " with ", ""));
  }
}
