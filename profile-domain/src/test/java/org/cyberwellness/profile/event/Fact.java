package org.cyberwellness.profile.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds facts the way one says them: {@code on("2011-10").saidBy("ITU").cirt("CamCERT")}. */
public record Fact(Effective effective, Source source, @Nullable Passage note) {
  private static final Source ITU = new Source(new Line("ITU"), null, null, null);

  public static Fact on(String effective) {
    return new Fact(Effective.parse(effective), ITU, null);
  }

  public Fact saidBy(String title) {
    return saidBy(new Source(new Line(title), null, null, null));
  }

  public Fact saidBy(Source other) {
    return new Fact(effective, other, note);
  }

  public Fact noting(String text) {
    return new Fact(effective, source, new Passage(text));
  }

  public PopulationEstimated population(int total) {
    return new PopulationEstimated(effective, new Headcount(total), source, note);
  }

  public InternetUseMeasured internetUse(double percentage) {
    return new InternetUseMeasured(effective, new Percentage(percentage), source, note);
  }

  public LegislationEnacted law(String title) {
    return law(LegislationArea.CRIMINAL, title, null);
  }

  public LegislationEnacted law(LegislationArea area, String title) {
    return law(area, title, null);
  }

  public LegislationEnacted law(LegislationArea area, String title, @Nullable MeasureId replaces) {
    return new LegislationEnacted(
        effective, area, new Line(title), null, null, replaces, source, note);
  }

  public LegislationRepealed repeal(MeasureId law) {
    return new LegislationRepealed(effective, law, source, note);
  }

  public CirtRecognized cirt(String title) {
    return cirt(title, null);
  }

  public CirtRecognized cirt(String title, @Nullable MeasureId replaces) {
    return new CirtRecognized(effective, new Line(title), null, null, replaces, source, note);
  }

  public CirtRecognitionWithdrawn withdrawal(MeasureId cirt) {
    return new CirtRecognitionWithdrawn(effective, cirt, source, note);
  }

  public CirtReadinessAssessed assessment(String assessor) {
    return new CirtReadinessAssessed(effective, new Line(assessor), null, null, source, note);
  }

  public StrategyAdopted strategy(String title) {
    return strategy(title, null);
  }

  public StrategyAdopted strategy(String title, @Nullable MeasureId replaces) {
    return new StrategyAdopted(effective, new Line(title), null, replaces, source, note);
  }

  public ResponsibleAgencyDesignated agency(String title) {
    return new ResponsibleAgencyDesignated(
        effective, new Line(title), null, null, null, source, note);
  }

  public CrossBorderPartnershipRecognized partnership(String title, List<String> partners) {
    List<Line> lines = partners.stream().map(Line::new).toList();
    return new CrossBorderPartnershipRecognized(
        effective, new Line(title), lines, null, null, source, note);
  }

  public MembershipJoined membership(String title) {
    return membership(title, null);
  }

  public MembershipJoined membership(String title, @Nullable MeasureId replaces) {
    return new MembershipJoined(effective, new Line(title), null, replaces, source, note);
  }

  public ExerciseParticipated exercise(String title) {
    return new ExerciseParticipated(effective, new Line(title), null, null, source, note);
  }

  public TreatySigned signature(String title) {
    return new TreatySigned(effective, new Line(title), null, null, source, note);
  }

  public TreatyRatified ratification(String title) {
    return new TreatyRatified(effective, new Line(title), null, null, source, note);
  }

  public TreatyAcceded accession(String title) {
    return new TreatyAcceded(effective, new Line(title), null, null, source, note);
  }

  public ReportingChannelOpened phone(String title, String number) {
    return new ReportingChannelOpened(
        effective,
        new Line(title),
        ReportingChannelKind.PHONE,
        new Line(number),
        null,
        null,
        source,
        note);
  }

  public AbsenceReported absence(Indicator indicator) {
    return new AbsenceReported(effective, indicator, source, note);
  }

  public DevelopmentReported development(Indicator indicator) {
    return new DevelopmentReported(effective, indicator, source, note);
  }

  public MeasureConfirmed confirmation(MeasureId measure) {
    return new MeasureConfirmed(effective, measure, source, note);
  }

  public MeasureEnded end(MeasureId measure) {
    return new MeasureEnded(effective, measure, source, note);
  }
}
