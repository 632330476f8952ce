package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** A measure begins: a law, a team, a strategy, a membership. */
public sealed interface MeasureBegun extends ProfileEvent
    permits AgencyCertified,
        BenchmarkingExerciseRecognized,
        CertificationFrameworkApproved,
        CirtRecognized,
        CrossBorderPartnershipRecognized,
        GovernanceRoadmapAdopted,
        InterAgencyProgrammeRecognized,
        LegislationEnacted,
        MembershipJoined,
        Occurrence,
        ProfessionalsCertified,
        PublicPrivatePartnershipRecognized,
        ReportingChannelOpened,
        ResearchProgrammeRecognized,
        ResponsibleAgencyDesignated,
        StandardsFrameworkApproved,
        StrategyAdopted,
        SupportAgencyRecognized,
        TrainingProgrammeRecognized,
        TreatyActed {

  /** The name of the measure, as its source gives it. */
  Line title();

  /** A page about the measure. */
  @Nullable Url url();

  /** The measure of the same indicator that ends when this one begins; null if there is none. */
  default @Nullable MeasureId replaces() {
    return null;
  }

  @Override
  Indicator row();
}
