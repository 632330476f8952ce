package org.cyberwellness.profile.event;

import org.jspecify.annotations.Nullable;

/** Something that a country has from a day on: a law, a team, a strategy, a membership. */
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

  /** Its name, in the words of its source. */
  Line title();

  /** Where more is told of it. */
  @Nullable Url url();

  /** The measure of the same indicator that ends where this one begins; none by default. */
  default @Nullable MeasureId replaces() {
    return null;
  }

  @Override
  Indicator row();
}
