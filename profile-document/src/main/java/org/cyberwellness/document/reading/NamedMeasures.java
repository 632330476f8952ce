package org.cyberwellness.document.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.AgencyCertified;
import org.cyberwellness.profile.event.BenchmarkingExerciseRecognized;
import org.cyberwellness.profile.event.CertificationFrameworkApproved;
import org.cyberwellness.profile.event.CrossBorderPartnershipRecognized;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.GovernanceRoadmapAdopted;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.InterAgencyProgrammeRecognized;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfessionalsCertified;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.PublicPrivatePartnershipRecognized;
import org.cyberwellness.profile.event.ResearchProgrammeRecognized;
import org.cyberwellness.profile.event.ResponsibleAgencyDesignated;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.StandardsFrameworkApproved;
import org.cyberwellness.profile.event.StrategyAdopted;
import org.cyberwellness.profile.event.SupportAgencyRecognized;
import org.cyberwellness.profile.event.TrainingProgrammeRecognized;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/**
 * Measures that are told by their name: frameworks, strategies, agencies, programmes, partnerships.
 */
final class NamedMeasures {
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9, "ten", 10);
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)\\b(\\d{1,3}(?:[, ]\\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten)"
              + " (?:\\p{L}+"
              + " ){0,3}(?:professionals?|persons?|people|staff|experts?|officers?|employees|specialists?|agency|agencies|institutions?|organi[sz]ations?|bodies)\\b");
  private static final Pattern PARTNERS =
      Pattern.compile(
          "(?i)\\b(?:partnerships?|agreements?|memorand(?:um|a) of understanding|mous?) with\\b");
  private static final Pattern SCHEME =
      Pattern.compile(
          "\\b(ISO(?:/IEC)?"
              + " ?\\d{4,5}(?:[:-]\\d{1,4})?|CISSP|CISA|CISM|CEH|GIAC|CRISC|Security\\+)(?![\\w])");

  private NamedMeasures() {}

  static void read(Sentence sentence, Context context, Findings findings) {
    boolean agency =
        context.indicator() == Indicator.RESPONSIBLE_AGENCY
            || context.indicator() == Indicator.INSTITUTIONAL_SUPPORT;
    boolean certified =
        context.indicator() == Indicator.PROFESSIONAL_CERTIFICATION
            || context.indicator() == Indicator.AGENCY_CERTIFICATION;
    List<String> names = certified ? List.of() : Names.in(sentence.text(), agency);
    if (names.isEmpty() && context.isCutOff() && !sentence.text().endsWith(".")) {
      findings.warn(sentence.line(), "the sentence is cut off, and names nothing: it is not taken");
    } else if (names.isEmpty()) {
      findings.addUnnamed(sentence);
    }
    NameDoubts.warn(names, sentence, findings);
    names.forEach(name -> add(name, sentence, sentence.text(), context, findings));
  }

  /**
   * Takes a name for a measure.
   *
   * @param lead what the sentence or the list is said to be of
   */
  static void add(String name, Sentence sentence, String lead, Context context, Findings findings) {
    String title = Names.cleaned(name);
    if (Names.isSentence(title)) {
      findings.addUnnamed(sentence);
      return;
    }
    findings.add(sentence.line(), () -> event(title, sentence.text(), lead, null, context));
  }

  /**
   * @param lead what the sentence or the list is said to be of
   * @param note null for none
   */
  static ProfileEvent event(
      String name, String text, String lead, @Nullable Passage note, Context context) {
    Effective effective = context.effective(text);
    Source source = context.source();
    @Nullable Url url = context.url(name);
    return switch (context.indicator()) {
      case STANDARDS ->
          new StandardsFrameworkApproved(effective, new Line(name), url, null, source, note);
      case CERTIFICATION ->
          new CertificationFrameworkApproved(effective, new Line(name), url, null, source, note);
      case POLICY -> new StrategyAdopted(effective, new Line(name), url, null, source, note);
      case ROADMAP_FOR_GOVERNANCE ->
          new GovernanceRoadmapAdopted(effective, new Line(name), url, null, source, note);
      case RESPONSIBLE_AGENCY -> {
        Organisations.Body body = Organisations.of(name);
        yield new ResponsibleAgencyDesignated(
            effective, new Line(body.title()), line(body.parent()), url, null, source, note);
      }
      case NATIONAL_BENCHMARKING ->
          new BenchmarkingExerciseRecognized(effective, new Line(name), url, null, source, note);
      case STANDARDISATION_DEVELOPMENT ->
          new ResearchProgrammeRecognized(effective, new Line(name), url, null, source, note);
      case MANPOWER_DEVELOPMENT ->
          new TrainingProgrammeRecognized(effective, new Line(name), url, null, source, note);
      case PROFESSIONAL_CERTIFICATION ->
          new ProfessionalsCertified(
              effective, new Line(name), scheme(text), count(text), url, null, source, note);
      case AGENCY_CERTIFICATION ->
          new AgencyCertified(
              effective, new Line(name), scheme(text), count(text), url, null, source, note);
      case INTRA_STATE_COOPERATION ->
          new CrossBorderPartnershipRecognized(
              effective, new Line(name), partners(name, lead), url, null, source, note);
      case INTRA_AGENCY_COOPERATION ->
          new InterAgencyProgrammeRecognized(effective, new Line(name), url, null, source, note);
      case PUBLIC_SECTOR_PARTNERSHIP ->
          new PublicPrivatePartnershipRecognized(
              effective, new Line(name), partners(name, lead), url, null, source, note);
      case INSTITUTIONAL_SUPPORT -> {
        Organisations.Body body = Organisations.of(name);
        yield new SupportAgencyRecognized(
            effective, new Line(body.title()), line(body.parent()), url, null, source, note);
      }
      case CRIMINAL_LEGISLATION,
          REGULATION_AND_COMPLIANCE,
          CHILD_PROTECTION_LEGISLATION,
          CIRT,
          INTERNATIONAL_COOPERATION,
          UN_CONVENTION_AND_PROTOCOL,
          REPORTING_MECHANISM ->
          throw new IllegalStateException(context.indicator() + " needs more than a name");
    };
  }

  /** The name is a partner's where partners are named, and not what was agreed with them. */
  private static List<Line> partners(String name, String lead) {
    return PARTNERS.matcher(lead).find() && name.length() < lead.length()
        ? List.of(new Line(name))
        : List.of();
  }

  private static @Nullable Line line(String text) {
    return text.isEmpty() ? null : new Line(text);
  }

  private static @Nullable Line scheme(String text) {
    Matcher scheme = SCHEME.matcher(text);
    return scheme.find() ? new Line(scheme.group(1)) : null;
  }

  private static @Nullable Headcount count(String text) {
    Matcher count = COUNT.matcher(text);
    if (!count.find()) {
      return null;
    }
    String number = count.group(1).toLowerCase(Locale.ROOT).replaceAll("[, ]", "");
    Integer word = NUMBERS.get(number);
    return new Headcount(word == null ? Integer.parseInt(number) : word);
  }
}
