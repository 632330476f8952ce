package org.cyberwellness.profile.event;

/** The 31 kinds of events. The constants' names are used in the API and in stored events. */
public enum EventKind {
  POPULATION_ESTIMATED(PopulationEstimated.class),
  INTERNET_USE_MEASURED(InternetUseMeasured.class),
  LEGISLATION_ENACTED(LegislationEnacted.class),
  LEGISLATION_REPEALED(LegislationRepealed.class),
  CIRT_RECOGNIZED(CirtRecognized.class),
  CIRT_RECOGNITION_WITHDRAWN(CirtRecognitionWithdrawn.class),
  CIRT_READINESS_ASSESSED(CirtReadinessAssessed.class),
  STANDARDS_FRAMEWORK_APPROVED(StandardsFrameworkApproved.class),
  CERTIFICATION_FRAMEWORK_APPROVED(CertificationFrameworkApproved.class),
  STRATEGY_ADOPTED(StrategyAdopted.class),
  GOVERNANCE_ROADMAP_ADOPTED(GovernanceRoadmapAdopted.class),
  RESPONSIBLE_AGENCY_DESIGNATED(ResponsibleAgencyDesignated.class),
  BENCHMARKING_EXERCISE_RECOGNIZED(BenchmarkingExerciseRecognized.class),
  RESEARCH_PROGRAMME_RECOGNIZED(ResearchProgrammeRecognized.class),
  TRAINING_PROGRAMME_RECOGNIZED(TrainingProgrammeRecognized.class),
  PROFESSIONALS_CERTIFIED(ProfessionalsCertified.class),
  AGENCY_CERTIFIED(AgencyCertified.class),
  CROSS_BORDER_PARTNERSHIP_RECOGNIZED(CrossBorderPartnershipRecognized.class),
  INTER_AGENCY_PROGRAMME_RECOGNIZED(InterAgencyProgrammeRecognized.class),
  PUBLIC_PRIVATE_PARTNERSHIP_RECOGNIZED(PublicPrivatePartnershipRecognized.class),
  MEMBERSHIP_JOINED(MembershipJoined.class),
  EXERCISE_PARTICIPATED(ExerciseParticipated.class),
  TREATY_SIGNED(TreatySigned.class),
  TREATY_RATIFIED(TreatyRatified.class),
  TREATY_ACCEDED(TreatyAcceded.class),
  SUPPORT_AGENCY_RECOGNIZED(SupportAgencyRecognized.class),
  REPORTING_CHANNEL_OPENED(ReportingChannelOpened.class),
  ABSENCE_REPORTED(AbsenceReported.class),
  DEVELOPMENT_REPORTED(DevelopmentReported.class),
  MEASURE_ENDED(MeasureEnded.class),
  MEASURE_CONFIRMED(MeasureConfirmed.class);

  private final Class<? extends ProfileEvent> type;

  EventKind(Class<? extends ProfileEvent> type) {
    this.type = type;
  }

  /** The class of this kind's events. */
  public Class<? extends ProfileEvent> type() {
    return type;
  }

  /** Whether an event of this kind begins a measure. */
  public boolean beginsMeasure() {
    return MeasureBegun.class.isAssignableFrom(type);
  }

  /** Whether it is the kind of what happens once, and has no end. */
  public boolean isOccurrence() {
    return Occurrence.class.isAssignableFrom(type);
  }
}
