package org.cyberwellness.profile.event;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** One event of each stored name, with all its fields. */
final class StoredFormExamples {
  private static final CountryCode COUNTRY = new CountryCode("KH");
  private static final Effective DAY = Effective.parse("2013-12-09");
  private static final Effective MONTH = Effective.parse("2011-10");
  private static final Effective YEAR = Effective.parse("2007");
  private static final Effective INTERVAL = Effective.parse("2013-12-09/2013-12-11");
  private static final Effective BY_THEN = Effective.parse("../2014-08-26");
  private static final Url URL = new Url("https://www.example.org/measure");
  private static final Passage NOTE = new Passage("In the words\nof a steward");
  private static final Source SOURCE =
      new Source(
          new Line("Cyberwellness profile: Cambodia"),
          new Line("ITU"),
          new Url("https://www.itu.int/"),
          LocalDate.of(2014, 8, 26));

  private StoredFormExamples() {}

  static Map<String, StreamEvent> byName() {
    return Stream.of(
            figures(),
            laws(),
            technical(),
            organization(),
            capacity(),
            cooperation(),
            children(),
            reports(),
            changes())
        .flatMap(Function.identity())
        .collect(toMap(event -> StoredForm.nameOf(event.getClass()), Function.identity()));
  }

  private static Stream<StreamEvent> figures() {
    return Stream.of(
        new PopulationEstimated(YEAR, new Headcount(15_000_000), SOURCE, NOTE),
        new InternetUseMeasured(YEAR, new Percentage(4.94), SOURCE, NOTE));
  }

  private static Stream<StreamEvent> laws() {
    return Stream.of(
        new LegislationEnacted(
            YEAR,
            LegislationArea.CRIMINAL,
            new Line("Criminal Code"),
            new Passage("Articles 317 to 320"),
            URL,
            measure(Indicator.CRIMINAL_LEGISLATION),
            SOURCE,
            NOTE),
        new LegislationRepealed(DAY, measure(Indicator.CRIMINAL_LEGISLATION), SOURCE, NOTE));
  }

  private static Stream<StreamEvent> technical() {
    return Stream.of(
        new CirtRecognized(
            MONTH,
            new Line("National Cambodia Computer Emergency Response Team"),
            new Line("CamCERT"),
            URL,
            measure(Indicator.CIRT),
            SOURCE,
            NOTE),
        new CirtRecognitionWithdrawn(DAY, measure(Indicator.CIRT), SOURCE, NOTE),
        new CirtReadinessAssessed(
            MONTH, new Line("ITU"), new Line("Phnom Penh"), URL, SOURCE, NOTE),
        new StandardsFrameworkApproved(
            DAY, new Line("Standards"), URL, measure(Indicator.STANDARDS), SOURCE, NOTE),
        new CertificationFrameworkApproved(
            DAY, new Line("Certification"), URL, measure(Indicator.CERTIFICATION), SOURCE, NOTE));
  }

  private static Stream<StreamEvent> organization() {
    return Stream.of(
        new StrategyAdopted(
            DAY, new Line("Strategy"), URL, measure(Indicator.POLICY), SOURCE, NOTE),
        new GovernanceRoadmapAdopted(
            DAY, new Line("Roadmap"), URL, measure(Indicator.ROADMAP_FOR_GOVERNANCE), SOURCE, NOTE),
        new ResponsibleAgencyDesignated(
            BY_THEN,
            new Line("CamCERT"),
            new Line("National ICT Development Authority"),
            URL,
            measure(Indicator.RESPONSIBLE_AGENCY),
            SOURCE,
            NOTE),
        new BenchmarkingExerciseRecognized(
            DAY,
            new Line("Benchmark"),
            URL,
            measure(Indicator.NATIONAL_BENCHMARKING),
            SOURCE,
            NOTE));
  }

  private static Stream<StreamEvent> capacity() {
    return Stream.of(
        new ResearchProgrammeRecognized(
            DAY,
            new Line("Research"),
            URL,
            measure(Indicator.STANDARDISATION_DEVELOPMENT),
            SOURCE,
            NOTE),
        new TrainingProgrammeRecognized(
            DAY, new Line("Training"), URL, measure(Indicator.MANPOWER_DEVELOPMENT), SOURCE, NOTE),
        new ProfessionalsCertified(
            DAY,
            new Line("Professionals"),
            new Line("CISSP"),
            new Headcount(12),
            URL,
            measure(Indicator.PROFESSIONAL_CERTIFICATION),
            SOURCE,
            NOTE),
        new AgencyCertified(
            DAY,
            new Line("Agency"),
            new Line("ISO/IEC 27001"),
            new Headcount(1),
            URL,
            measure(Indicator.AGENCY_CERTIFICATION),
            SOURCE,
            NOTE));
  }

  private static Stream<StreamEvent> cooperation() {
    return Stream.of(
        new CrossBorderPartnershipRecognized(
            DAY,
            new Line("Partnership"),
            List.of(new Line("Thailand"), new Line("Viet Nam")),
            URL,
            measure(Indicator.INTRA_STATE_COOPERATION),
            SOURCE,
            NOTE),
        new InterAgencyProgrammeRecognized(
            DAY,
            new Line("Sharing"),
            URL,
            measure(Indicator.INTRA_AGENCY_COOPERATION),
            SOURCE,
            NOTE),
        new PublicPrivatePartnershipRecognized(
            DAY,
            new Line("Partnership"),
            List.of(new Line("Operators")),
            URL,
            measure(Indicator.PUBLIC_SECTOR_PARTNERSHIP),
            SOURCE,
            NOTE),
        new MembershipJoined(
            BY_THEN,
            new Line("ITU-IMPACT"),
            URL,
            measure(Indicator.INTERNATIONAL_COOPERATION),
            SOURCE,
            NOTE),
        new ExerciseParticipated(
            INTERVAL, new Line("Cyber drill"), new Line("Vientiane"), URL, SOURCE, NOTE));
  }

  private static Stream<StreamEvent> children() {
    return Stream.of(
        new TreatySigned(
            DAY, new Line("Optional Protocol"), new Passage("Article 3"), URL, SOURCE, NOTE),
        new TreatyRatified(
            DAY, new Line("Optional Protocol"), new Passage("Article 3"), URL, SOURCE, NOTE),
        new TreatyAcceded(
            DAY, new Line("Convention"), new Passage("Article 16"), URL, SOURCE, NOTE),
        new SupportAgencyRecognized(
            DAY,
            new Line("Agency"),
            new Line("Ministry"),
            URL,
            measure(Indicator.INSTITUTIONAL_SUPPORT),
            SOURCE,
            NOTE),
        new ReportingChannelOpened(
            DAY,
            new Line("Hotline"),
            ReportingChannelKind.PHONE,
            new Line("1280"),
            URL,
            measure(Indicator.REPORTING_MECHANISM),
            SOURCE,
            NOTE));
  }

  private static Stream<StreamEvent> reports() {
    return Stream.of(
        new AbsenceReported(BY_THEN, Indicator.STANDARDS, SOURCE, NOTE),
        new DevelopmentReported(BY_THEN, Indicator.POLICY, SOURCE, NOTE),
        new MeasureEnded(DAY, measure(Indicator.POLICY), SOURCE, NOTE),
        new MeasureConfirmed(BY_THEN, measure(Indicator.POLICY), SOURCE, NOTE));
  }

  private static Stream<StreamEvent> changes() {
    return Stream.of(
        new EventRetracted(new EventId(COUNTRY, 17), new Passage("Of another country")),
        new EventCorrected(
            new EventId(COUNTRY, 5),
            new Passage("Misspelt"),
            new StrategyAdopted(
                DAY, new Line("Strategy"), URL, measure(Indicator.POLICY), SOURCE, NOTE),
            measure(Indicator.POLICY)));
  }

  private static MeasureId measure(Indicator indicator) {
    return new MeasureId(COUNTRY, indicator, 5);
  }
}
